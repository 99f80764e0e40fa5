import { catalogue } from '../catalogue';

const ties = (count: number) => `${count} ${count === 1 ? 'tie' : 'ties'}`;
const companies = (count: number) => `${count} ${count === 1 ? 'company' : 'companies'}`;

/** Words for the part of the network around a company. */
export const neighbourhood = catalogue(
  {
    neighbourhood: 'Neighbourhood',
    choose: 'Select a company to see its neighbourhood alone',
    chosen: 'Click a tie for its sources; play to see the ties come month by month',
    oneHop: (name: string, count: number, others: number) =>
      `${name}: ${ties(count)} with ${companies(others)}`,
    twoHops: (name: string, count: number, near: number, far: number) =>
      `Around ${name}: ${ties(count)}, ${companies(near)} one step away, ${far} two`,
    noTies: (name: string) => `${name}: no tie shown`,
    steps: 'How far',
    whole: 'Whole network',
    one: '1 step',
    two: '2 steps',
    direction: 'Direction',
    both: 'Both ways',
    out: 'Out',
    in: 'In',
    aroundInstead: (name: string) => `Around ${name} instead`,
    tooMany: (count: number) =>
      `${companies(count)} are more than one picture can show clearly: see them as`,
    asMatrix: 'a matrix',
    asTable: 'a list',
    asMonths: 'month by month',
    orSelect: ', or select one for its neighbourhood.',
  },
  {
    neighbourhood: '邻域',
    choose: '选中一家公司，可只看它的邻域',
    chosen: '点击任一条关系查看来源；播放可逐月看关系如何出现',
    oneHop: (name: string, count: number, others: number) =>
      `${name}：与 ${others} 家公司有 ${count} 条关系`,
    twoHops: (name: string, count: number, near: number, far: number) =>
      `${name}周围：${count} 条关系，一步之内 ${near} 家公司，两步 ${far} 家`,
    noTies: (name: string) => `${name}：当前没有关系`,
    steps: '范围',
    whole: '整个网络',
    one: '一步',
    two: '两步',
    direction: '方向',
    both: '双向',
    out: '向外',
    in: '向内',
    aroundInstead: (name: string) => `改看${name}周围`,
    tooMany: (count: number) => `${count} 家公司已超出一幅图能看清的数量。同样的内容也可以看`,
    asMatrix: '矩阵',
    asTable: '列表',
    asMonths: '逐月对照',
    orSelect: '，或选中一家公司查看它的邻域。',
  },
);
