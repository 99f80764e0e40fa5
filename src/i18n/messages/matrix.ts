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
    cellOfSeveral: (from: string, to: string, kinds: readonly string[], areDirected: boolean) =>
      `${from} ${areDirected ? 'to' : 'and'} ${to}, ${kinds.length} ties: ${kinds.join(', ')}`,
    several: (from: string, to: string, count: number) => `${from} and ${to}, ${count} ties:`,
    close: 'Close',
    leftOut: (companies: number, others: number, ties: number, all: number) =>
      `The ${companies} companies with most ties, and the ${ties} of ${all} ties among them; ${others} ${others === 1 ? 'company' : 'companies'} with fewer ties ${others === 1 ? 'is' : 'are'} left out here.`,
    allInList: (all: number) => `All ${all} ties as a list`,
  },
  {
    matrix: '公司与公司的矩阵：有标记的格子表示该行公司对该列公司的关系',
    keys: '方向键在关系之间移动，Home 移到该行的公司，回车打开',
    order: '排序',
    community: '按群体',
    ties: '按关系数',
    name: '按名称',
    company: '公司',
    cellOfSeveral: (from: string, to: string, kinds: readonly string[], areDirected: boolean) =>
      `${from}${areDirected ? '对' : '与'}${to}，${kinds.length} 条关系：${kinds.join('、')}`,
    several: (from: string, to: string, count: number) => `${from}与${to}，${count} 条关系：`,
    close: '关闭',
    leftOut: (companies: number, others: number, ties: number, all: number) =>
      `此处为关系最多的 ${companies} 家公司，以及它们之间的 ${ties} 条关系（共 ${all} 条）；其余 ${others} 家关系较少，未列入。`,
    allInList: (all: number) => `以列表查看全部 ${all} 条关系`,
  },
);
