import { catalogue } from '../catalogue';

/** What is said in the place of a part of the page that did not load or stopped working. */
export const partFailure = catalogue(
  {
    notLoaded: (part: string) => `Couldn’t load ${part}.`,
    stopped: (part: string) => `Something went wrong in ${part}.`,
    tryAgain: 'Try again',
    trying: 'Trying again…',
    reload: 'Reload the page',
    reloadKeeps: 'If this goes on, reload the page: the link keeps what you see.',
    newerBuild: 'A newer version of this page is out. Reload it: the link keeps what you see.',
  },
  {
    notLoaded: (part: string) => `未能载入${part}。`,
    stopped: (part: string) => `${part}出错了。`,
    tryAgain: '重试',
    trying: '正在重试…',
    reload: '刷新页面',
    reloadKeeps: '如果仍然不行，请刷新页面：链接会保留您看到的内容。',
    newerBuild: '本页已有新版本。请刷新页面：链接会保留您看到的内容。',
  },
);

/** The parts of the page that load on demand, as a sentence names them. */
export const partNames = catalogue(
  {
    view: 'this view',
    table: 'the table',
    matrix: 'the matrix',
    months: 'the months',
    ranking: 'the ranking',
    comparison: 'the comparison',
    details: 'the details',
    activeFilters: 'the active filters',
    shareTools: 'the sharing tools',
    companies: 'the list of companies',
    keys: 'the list of keys',
    linkNotice: 'the notice about this link',
    dataNotice: 'the notice about this data',
    dataFaults: 'the list of faults',
    emptyResult: 'the ways on from this empty result',
    answers: 'the answers',
    legend: 'the legend',
    laneTools: 'the buttons for more lanes',
    stepTools: 'the buttons for related events',
    dateFields: 'the date fields',
  },
  {
    view: '这个视图',
    table: '表格',
    matrix: '矩阵',
    months: '逐月图',
    ranking: '排名',
    comparison: '并排比较',
    details: '详情',
    activeFilters: '当前筛选',
    shareTools: '分享工具',
    companies: '公司列表',
    keys: '键盘操作列表',
    linkNotice: '关于此链接的说明',
    dataNotice: '关于此数据的说明',
    dataFaults: '问题列表',
    emptyResult: '空结果的提示',
    answers: '解答',
    legend: '图例',
    laneTools: '翻看泳道的按钮',
    stepTools: '相关事件的按钮',
    dateFields: '日期输入框',
  },
);

export type PartName = keyof typeof partNames.en;
