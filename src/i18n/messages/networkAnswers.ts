import { catalogue } from '../catalogue';

/** Words of the questions the network answers. */
export const networkAnswers = catalogue(
  {
    questions: 'Chains, communities, hubs',
    chain: 'The shortest chains between two companies',
    chainFrom: 'Between',
    chainTo: 'and',
    findChain: 'Find',
    forgetChain: 'Forget',
    noSuchCompany: (names: readonly string[]) =>
      `No company with a tie shown is called ${names.map((name) => `“${name}”`).join(' or ')}.`,
    oneCompany: 'Choose two different companies.',
    noChain: (from: string, to: string) =>
      `No chain of the ties shown leads from ${from} to ${to}.`,
    chains: (from: string, to: string, steps: number, count: number) =>
      `${from} and ${to} are ${steps === 1 ? 'tied directly' : `${steps} ties apart`}` +
      (count === 1 ? '.' : `, by ${count} equal chains.`),
    firstChains: (count: number) => `The first ${count} are told.`,
    sources: 'Sources:',
    sourcesOfTie: 'Sources',
    communityOfTie: 'Community',
    communities: 'Communities',
    communitiesHow: 'Companies more tied among themselves than with others, by the Louvain method.',
    community: (name: string, others: number) =>
      others === 0 ? name : `${name} and ${others} ${others === 1 ? 'other' : 'others'}`,
    onlyCommunity: 'Only their ties',
    pairs: (count: number) => `… and ${count} smaller communities.`,
    mostTies: 'Most ties',
    mostBetween: 'Most often in between',
    mostBetweenHow: 'On how many shortest chains between two others a company lies.',
    kind: 'Kind of company',
    anyKind: 'Any kind',
    byMonth: 'Busiest in each month',
    tiesOf: (name: string, count: number) => `${name} (${count})`,
    noneOfKind: 'No company of this kind has a tie shown.',
  },
  {
    questions: '关系链、群体、枢纽',
    chain: '两家公司之间最短的关系链',
    chainFrom: '从',
    chainTo: '到',
    findChain: '查找',
    forgetChain: '清除',
    noSuchCompany: (names: readonly string[]) =>
      `所显示的关系中没有名为${names.map((name) => `“${name}”`).join('或')}的公司。`,
    oneCompany: '请选择两家不同的公司。',
    noChain: (from: string, to: string) => `在所显示的关系中，${from}与${to}之间没有关系链。`,
    chains: (from: string, to: string, steps: number, count: number) =>
      `${from}与${to}${steps === 1 ? '直接相连' : `相隔 ${steps} 条关系`}` +
      (count === 1 ? '。' : `，共有 ${count} 条同样短的链。`),
    firstChains: (count: number) => `以下列出其中 ${count} 条。`,
    sources: '来源：',
    sourcesOfTie: '来源',
    communityOfTie: '群体',
    communities: '群体',
    communitiesHow: '群体内部的关系多于与外部的关系，按 Louvain 方法划分。',
    community: (name: string, others: number) =>
      others === 0 ? name : `${name}及其他 ${others} 家`,
    onlyCommunity: '只看它们的关系',
    pairs: (count: number) => `……另有 ${count} 个较小的群体。`,
    mostTies: '关系最多',
    mostBetween: '最常居中',
    mostBetweenHow: '一家公司位于多少条其他两家公司之间的最短链上。',
    kind: '公司类型',
    anyKind: '所有类型',
    byMonth: '每月关系最多的公司',
    tiesOf: (name: string, count: number) => `${name}（${count}）`,
    noneOfKind: '所显示的关系中没有这类公司。',
  },
);
