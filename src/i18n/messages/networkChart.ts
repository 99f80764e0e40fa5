import { catalogue } from '../catalogue';

/** Words of the network's drawing: its layout, its tools and what it says to those who do not see it. */
export const networkChart = catalogue(
  {
    chart:
      'Companies and their ties. Left and right move to the nearest company that way, up and down through its ties in order of time, letters find a company, Enter opens.',
    progress: 'Laying out the network',
    stop: 'Stop here',
    fitShown: 'Fit what is shown',
    tighten: 'Tighten',
    tightenMeaning:
      'Lay out only what the filters leave, of all months; again to put everything back',
    tightening: 'Tightening…',
    companyTold: (kind: string, ties: number) => `${kind}, ${ties} ${ties === 1 ? 'tie' : 'ties'}`,
    untied: 'No tie in these data',
    untiedCompanies: (count: number) =>
      `${count} ${count === 1 ? 'company' : 'companies'} without a tie`,
    undecided: 'announced or pending',
    told: (company: string, ties: string, more: number) =>
      `${company}${ties === '' ? '' : `: ${ties}`}${more > 0 ? `; and ${more} more` : ''}`,
    tieTold: (other: string, kind: string, date: string) => `${other}, ${kind}, ${date}`,
    between: '; ',
    tiePlace: (tie: string, place: number, count: number, company: string) =>
      `${tie}. ${place} of ${count} of ${company}`,
  },
  {
    chart:
      '公司及其关系。左右键移到该方向最近的公司，上下键按时间依次查看它的关系，输入名称可查找公司，回车打开。',
    progress: '正在排布网络',
    stop: '就此停止',
    fitShown: '适应所显示的内容',
    tighten: '收紧',
    tightenMeaning: '只为筛选后留下的关系（所有月份）重新排布；再按一次恢复原位',
    tightening: '正在收紧…',
    companyTold: (kind: string, ties: number) => `${kind}，${ties} 条关系`,
    untied: '数据中没有关系',
    untiedCompanies: (count: number) => `${count} 家公司没有关系`,
    undecided: '已宣布或待定',
    told: (company: string, ties: string, more: number) =>
      `${company}${ties === '' ? '' : `：${ties}`}${more > 0 ? `；另有 ${more} 条` : ''}`,
    tieTold: (other: string, kind: string, date: string) => `${other}，${kind}，${date}`,
    between: '；',
    tiePlace: (tie: string, place: number, count: number, company: string) =>
      `${tie}。${company}的第 ${place} 条，共 ${count} 条`,
  },
);
