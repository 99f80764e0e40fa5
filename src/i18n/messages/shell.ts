import { catalogue } from '../catalogue';
import { groupThousands } from '../groupThousands';

const englishCount = (count: number, one: string, many: string) =>
  `${groupThousands(count)} ${count === 1 ? one : many}`;

/** Words of the page around the views. */
export const shell = catalogue(
  {
    views: 'Views',
    timeline: 'Timeline',
    network: 'Network',
    models: 'Models',
    story: 'Story',
    search: 'Search',
    searchHint: 'Search titles, names, tags',
    otherLanguage: '中文',
    theme: 'Theme',
    themeSystem: 'System theme',
    themeLight: 'Light theme',
    themeDark: 'Dark theme',
    category: 'Category',
    company: 'Company',
    filters: (active: number) => (active === 0 ? 'Filters' : `Filters (${active})`),
    allCompanies: (count: number) => `All ${count}…`,
    findCompany: 'Find a company',
    noCompanyFound: 'No company of that name.',
    close: 'Close',
    keys: 'Keys',
    articleOnly: 'In the article',
    articleOnlyHint: 'Only what the article “2023: The Leap Year of AI” names',
    clearAll: 'Clear all',
    activeFilters: 'Active filters',
    removeFilter: (name: string) => `Remove filter: ${name}`,
    searchFilter: (query: string) => `“${query}”`,
    windowFilter: (from: string, to: string) => `${from} – ${to}`,
    untilFilter: (to: string) => `Up to ${to}`,
    sizeFilter: (least: string | null, most: string | null) =>
      least === null
        ? `Up to ${most ?? ''} parameters`
        : most === null
          ? `${least} parameters or more`
          : `${least}–${most} parameters`,
    fitsFilter: (gib: number, bits: number, context: number | null) =>
      `Runs on ${gib} GB at ${bits} bit` + (context === null ? '' : `, ${context / 1024}K tokens`),
    statusEvents: (shown: number, all: number) =>
      `${groupThousands(shown)} of ${englishCount(all, 'event', 'events')}`,
    statusRelations: (shown: number, all: number) =>
      `${groupThousands(shown)} of ${englishCount(all, 'tie', 'ties')}`,
    statusModels: (shown: number, all: number) =>
      `${groupThousands(shown)} of ${englishCount(all, 'model', 'models')}`,
    statusChapters: (shown: number, all: number) =>
      `${shown} of ${englishCount(all, 'chapter', 'chapters')}`,
    whatIsShown: 'What is shown',
    drawnAs: 'Drawn as',
    asChart: 'Chart',
    asTable: 'Table',
    asRank: 'Ranking',
    asCompare: 'Side by side',
    asMatrix: 'Matrix',
    asMonths: 'Months',
    nothingShown: 'Nothing matches these filters.',
    dropFilter: (name: string, count: number) => `Without ${name}: ${count}`,
    dropped: (names: string) =>
      `This link has parts that could not be used: ${names}. The rest holds.`,
    wholeLink: 'the whole link, which is too long',
    dismiss: 'Dismiss',
    loading: 'Loading the facts…',
    viewBroken: 'This view stopped working.',
    viewBrokenHint:
      'The other views still work. Opening it again may help; if not, please report what you did.',
    openAgain: 'Open it again',
    foreignData: (title: string, host: string) =>
      `You are looking at “${title}” from ${host}, not at the atlas’s own data.`,
    ownData: 'Back to the atlas’s own data',
    openAtlas: 'Open in The Leap Year',
    footer: (updated: string) => `Facts last edited ${updated}, each with its sources.`,
    license: 'Data: CC BY 4.0. Code: MIT.',
    download: 'Download the dataset (JSON)',
  },
  {
    views: '视图',
    timeline: '时间线',
    network: '关系网络',
    models: '模型规模',
    story: '导读',
    search: '搜索',
    searchHint: '搜索标题、名称、标签',
    otherLanguage: 'English',
    theme: '主题',
    themeSystem: '跟随系统',
    themeLight: '浅色主题',
    themeDark: '深色主题',
    category: '类别',
    company: '公司',
    filters: (active: number) => (active === 0 ? '筛选' : `筛选（${active}）`),
    allCompanies: (count: number) => `全部 ${count} 家…`,
    findCompany: '查找公司',
    noCompanyFound: '没有找到这家公司。',
    close: '关闭',
    keys: '键盘操作',
    articleOnly: '文章提及',
    articleOnlyHint: '只看《2023：人工智能的飞跃之年》一文提到的内容',
    clearAll: '全部清除',
    activeFilters: '当前筛选',
    removeFilter: (name: string) => `移除筛选：${name}`,
    searchFilter: (query: string) => `“${query}”`,
    windowFilter: (from: string, to: string) => `${from} 至 ${to}`,
    untilFilter: (to: string) => `截至${to}`,
    sizeFilter: (least: string | null, most: string | null) =>
      least === null
        ? `参数量不超过 ${most ?? ''}`
        : most === null
          ? `参数量 ${least}以上`
          : `参数量 ${least} 至 ${most}`,
    fitsFilter: (gib: number, bits: number, context: number | null) =>
      `${gib} GB 显存可运行（${bits} 位${context === null ? '' : `，${context / 1024}K 词元`}）`,
    statusEvents: (shown: number, all: number) =>
      `显示 ${groupThousands(shown)} / ${groupThousands(all)} 个事件`,
    statusRelations: (shown: number, all: number) =>
      `显示 ${groupThousands(shown)} / ${groupThousands(all)} 条关系`,
    statusModels: (shown: number, all: number) =>
      `显示 ${groupThousands(shown)} / ${groupThousands(all)} 个模型`,
    statusChapters: (shown: number, all: number) => `显示 ${shown} / ${all} 章`,
    whatIsShown: '显示内容',
    drawnAs: '呈现方式',
    asChart: '图',
    asTable: '表格',
    asRank: '排名',
    asCompare: '并排比较',
    asMatrix: '矩阵',
    asMonths: '逐月',
    nothingShown: '没有符合这些筛选条件的内容。',
    dropFilter: (name: string, count: number) => `去掉 ${name}：${count}`,
    dropped: (names: string) => `链接中有无法识别的部分：${names}。其余仍然有效。`,
    wholeLink: '整个链接（过长）',
    dismiss: '知道了',
    loading: '正在载入资料…',
    viewBroken: '这个视图出错了。',
    viewBrokenHint: '其他视图不受影响。可以重新打开试试；如果仍然出错，请告诉我们您做了什么。',
    openAgain: '重新打开',
    foreignData: (title: string, host: string) =>
      `您正在查看来自 ${host} 的《${title}》，并非本站自己的数据。`,
    ownData: '返回本站数据',
    openAtlas: '在《飞跃之年》中打开',
    footer: (updated: string) => `资料最近编辑于${updated}，每条均附来源。`,
    license: '数据：CC BY 4.0；代码：MIT。',
    download: '下载数据集（JSON）',
  },
);
