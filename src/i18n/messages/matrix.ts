import { catalogue } from '../catalogue';

/** Words of the network drawn as a matrix. */
export const matrix = catalogue(
  {
    matrix: 'Companies by companies: a filled cell is a tie of its row to its column',
    keys: 'Arrow keys move between ties, Home to the company of the row, Enter opens',
    order: 'Order',
    community: 'By community',
    ties: 'By ties',
    name: 'By name',
    company: 'Company',
    cellOfSeveral: (from: string, to: string, kinds: readonly string[]) =>
      `${from} to ${to}, ${kinds.length} ties: ${kinds.join(', ')}`,
    several: (from: string, to: string, count: number) => `${from} and ${to}, ${count} ties:`,
    close: 'Close',
    leftOut: (shown: number, rest: number) =>
      `The ${shown} companies with most ties; ${rest} with fewer are left out here and stand in the list.`,
  },
  {
    matrix: '公司与公司的矩阵：有标记的格子表示该行公司对该列公司的关系',
    keys: '方向键在关系之间移动，Home 移到该行的公司，回车打开',
    order: '排序',
    community: '按群体',
    ties: '按关系数',
    name: '按名称',
    company: '公司',
    cellOfSeveral: (from: string, to: string, kinds: readonly string[]) =>
      `${from}对${to}，${kinds.length} 条关系：${kinds.join('、')}`,
    several: (from: string, to: string, count: number) => `${from}与${to}，${count} 条关系：`,
    close: '关闭',
    leftOut: (shown: number, rest: number) =>
      `此处为关系最多的 ${shown} 家公司；其余 ${rest} 家关系较少，见列表。`,
  },
);
