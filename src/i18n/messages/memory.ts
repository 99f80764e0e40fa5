import { catalogue } from '../catalogue';

/** How the memory that a model takes is reckoned. */
export const memory = catalogue(
  {
    reckoned: 'How memory is reckoned',
    weightsFormula:
      'Weights take total parameters × bits ÷ 8 bytes: a mixture of experts holds all of them, not only the active ones.',
    gib: '1 GiB is 2³⁰ bytes, what a card’s 1 GB is too.',
    cacheFormula:
      'The cache takes 2 × layers × key-value heads × head size × 2 bytes for each token, and is told where the architecture is known:',
  },
  {
    reckoned: '内存如何计算',
    weightsFormula:
      '权重占用为“总参数量 × 位数 ÷ 8”字节：混合专家模型要装下全部参数，而非只装激活的部分。',
    gib: '1 GiB 为 2³⁰ 字节，显卡标称的 1 GB 即指此数。',
    cacheFormula: '缓存为每个词元“2 × 层数 × 键值头数 × 头维度 × 2”字节，架构已知时列出：',
  },
);
