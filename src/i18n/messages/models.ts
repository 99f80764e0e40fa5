import { catalogue } from '../catalogue';

/** Words of the models view. */
export const models = catalogue(
  {
    axis: (times: string) => `Parameters, log scale: each line is ${times} times the one below`,
    axisSolid: 'Parameters, log scale: each solid line is ten times the one below',
    axisShort: (times: string) => `Parameters, each line ×${times}`,
    axisShortSolid: 'Parameters, each solid line ×10',
    beyond: (above: number, below: number) =>
      [above > 0 ? `${above} above` : '', below > 0 ? `${below} below` : '']
        .filter((part) => part !== '')
        .join(' · '),
    marks:
      'Models. Left and right arrows move by date, up and down by size, Enter opens, plus and minus zoom.',
    summary: (
      sized: string,
      least: string,
      most: string,
      undisclosed: number,
      reported: number,
      isOne: boolean,
    ) =>
      `${sized} ${isOne ? 'model' : 'models'} ` +
      (least === most ? `of ${least} parameters` : `from ${least} to ${most} parameters`) +
      (undisclosed > 0 ? `; ${undisclosed} of undisclosed size` : '') +
      (reported > 0 ? ` (${reported} reported)` : ''),
    summaryOfNone: (undisclosed: number) =>
      `${undisclosed} ${undisclosed === 1 ? 'model' : 'models'} of undisclosed size`,
    shelf: (count: number) => `Size not disclosed (${count})`,
    compressed: (years: string) => `${years}, compressed`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit all',
    trend: 'Trend',
    trendDoubles: (time: string, low: string, high: string, count: number) =>
      `Sizes double every ${time} (95 % interval ${low} to ${high}; ${count} models). `,
    trendHalves: (time: string, low: string, high: string, count: number) =>
      `Sizes halve every ${time} (95 % interval ${low} to ${high}; ${count} models). `,
    trendUnclear: (halving: string, doubling: string, count: number) =>
      `No trend can be told: anything from halving every ${halving} to doubling every ${doubling} is within the 95 % interval (${count} models). `,
    trendOfTooFew:
      'A trend takes at least eight models, of different known sizes and from different days.',
    trendCaveat:
      'Least squares over the models shown whose size is known: which models are listed, and that makers of the largest ones disclose least, shapes it as much as the sizes do.',
    days: (count: number) => `${count} days`,
    months: (count: number) => `${count} months`,
    years: (count: number) => `${count} years`,
    manyYears: 'century or more',
    earlier: 'Earlier',
    later: 'Later',
    larger: 'Larger models',
    smaller: 'Smaller models',
    legend: 'Legend',
    legendEstimated: 'hollow: an estimate',
    legendReported: 'dashed: undisclosed; lines: as others report it',
    reported: (range: string, by: string) => `${range} according to ${by}`,
    legendMixture: 'mixture of experts: active to total',
    legendFamily: 'family, all sizes',
    legendLooseDate: 'dotted: some day in this time',
    params: (count: string) => `${count} parameters`,
    activeOf: (active: string, total: string) =>
      `${total} parameters, ${active} of them active for each token`,
    family: (sizes: string) => `also in ${sizes}`,
    builtOn: (bases: readonly string[]) =>
      `built on ${bases[0] ?? ''}` +
      bases
        .slice(1)
        .map((base) => `, itself built on ${base}`)
        .join(''),
    baseOf: (names: string, more: number) =>
      `base of ${names}${more > 0 ? ` and ${more} more` : ''}`,
    undisclosed: 'size not disclosed',
    moreHere: (count: number) => `+${count} more here: click again for the next`,
    filterModels: (active: number) =>
      active === 0 ? 'Filter models' : `Filter models (${active})`,
    modelFilters: 'Model filters',
    modalityFilter: (name: string) => `${name} (modality)`,
    sizeFilter: (least: string | null, most: string | null) =>
      least === null
        ? `Up to ${most ?? ''} parameters`
        : most === null
          ? `${least} parameters or more`
          : `${least}–${most} parameters`,
    fitsFilter: (gib: number, bits: number, context: number | null) =>
      `Runs on ${gib} GB at ${bits} bit` + (context === null ? '' : `, ${context / 1024}K tokens`),
    disclosure: 'Disclosure',
    sizeRange: 'Size',
    smallest: 'At least',
    largest: 'At most',
    anyLeast: 'no lower limit',
    anyMost: 'no upper limit',
    sizesByCount: 'Models by size; drag to choose a range',
    findLicence: 'Find a licence',
    runsOn: 'Runs on',
    anyCard: 'any machine',
    card: (gib: number) => (gib === 128 ? '128 GB, unified' : `${gib} GB card`),
    weightsAt: 'weights at',
    bits: (bits: number) => `${bits} bit`,
    withContext: 'keeping in mind',
    anyContext: 'any context',
    tokensKept: (tokens: string) => `${tokens} tokens`,
    memoryFormula: (bits: number, overhead: number) =>
      `Reckoned as total parameters × ${bits} ÷ 8 bytes and, as our assumption, ${overhead} % on top for the rest. Only open weights of known size count, a family by its largest size that fits. A card’s 1 GB is 1 GiB, 2³⁰ bytes.`,
    cacheFormula: (known: number, shown: number) =>
      `The cache of the context: 2 × layers × key-value heads × head size × 2 bytes × tokens. It is known for ${known} of these ${shown}; the others are reckoned without it (≥). Only models of text, code or several modalities are kept, and of them those known to be made for so long a context: a fine-tune for that of its base, unless it says otherwise.`,
    runningAs: (name: string, size: string) => `${name}, as ${size}`,
    fitting: (size: string, share: string) => `runs as ${size}, ${share} of the card`,
    fittingAtLeast: (size: string, share: string) =>
      `runs as ${size}, ${share} of the card and a cache not known`,
    tooLarge: 'too large',
    tooLargeWithContext: 'too large with this context',
    madeForLess: (tokens: string) => `made for no more than ${tokens} tokens`,
    contextUnknown: 'for how long a context is not known',
    keepsNoText: 'keeps no text in mind',
    notDownloadable: 'cannot be downloaded',
    fittingSize: 'Size that runs',
    memoryTaken: 'Memory taken',
    memoryTakenBytes: 'Memory taken (bytes)',
    shareOfCard: (amount: string, share: string) => `${amount}, ${share}`,
    atLeast: (amount: string) => `≥ ${amount}`,
    cacheAt: (tokens: string) => `Cache for ${tokens} tokens`,
    memoryAt: (bits: number) => `Weights at ${bits} bit`,
    scale: 'Scale',
    scaleLog: 'Log scale',
    scaleLinear: 'True to scale',
    showAllModels: (count: number) => `Show all ${count}`,
    statedUnlessNoted: 'A size without a note is stated by the maker.',
    tokensPerParameter: 'Training tokens per parameter',
    sources: 'Sources',
    sourcesAre: (publishers: string) => `Sources: ${publishers}`,
    estimated: 'estimated',
    notDisclosed: 'not disclosed',
    reportedSize: 'reported',
    base: 'Built on',
    columns: 'Columns',
    copyTable: 'Copy table',
    tableCopied: 'Table copied',
    tableNotCopied: 'The browser did not allow it. Copy the table from here:',
    downloadCsv: 'Download CSV',
    tableCaption: 'Models',
    name: 'Model',
    company: 'Company',
    date: 'Released',
    modality: 'Modality',
    size: 'Parameters',
    active: 'Active',
    tokens: 'Training tokens',
    context: 'Context',
    weights: 'Weights',
    licence: 'Licence',
  },
  {
    axis: (times: string) => `参数量，对数刻度：每上一格为 ${times} 倍`,
    axisSolid: '参数量，对数刻度：每上一条实线为 10 倍',
    axisShort: (times: string) => `参数量，每格 ${times} 倍`,
    axisShortSolid: '参数量，每条实线 10 倍',
    beyond: (above: number, below: number) =>
      [above > 0 ? `上方 ${above} 个` : '', below > 0 ? `下方 ${below} 个` : '']
        .filter((part) => part !== '')
        .join(' · '),
    marks: '模型。左右方向键按日期移动，上下方向键按规模移动，回车打开，加减号缩放。',
    summary: (sized: string, least: string, most: string, undisclosed: number, reported: number) =>
      `${sized} 个模型，参数量${least === most ? `均为 ${least}` : `从 ${least}到 ${most}`}` +
      (undisclosed > 0 ? `；另有 ${undisclosed} 个未披露规模` : '') +
      (reported > 0 ? `（${reported} 个有外界说法）` : ''),
    summaryOfNone: (undisclosed: number) => `${undisclosed} 个模型未披露规模`,
    shelf: (count: number) => `未披露规模（${count}）`,
    compressed: (years: string) => `${years}，时间轴压缩`,
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '全部显示',
    trend: '趋势线',
    trendDoubles: (time: string, low: string, high: string, count: number) =>
      `规模约每 ${time}翻一番（95% 区间：${low}至 ${high}，共 ${count} 个模型）。`,
    trendHalves: (time: string, low: string, high: string, count: number) =>
      `规模约每 ${time}减半（95% 区间：${low}至 ${high}，共 ${count} 个模型）。`,
    trendUnclear: (halving: string, doubling: string, count: number) =>
      `看不出趋势：从每 ${halving}减半到每 ${doubling}翻番，都在 95% 区间之内（共 ${count} 个模型）。`,
    trendOfTooFew: '至少要有八个模型，规模已知且不尽相同，日期也不同，才谈得上趋势。',
    trendCaveat:
      '按图中规模已知的模型作最小二乘拟合；收录哪些模型、最大的模型往往不公布规模，对结果的影响不亚于规模本身。',
    days: (count: number) => `${count} 天`,
    months: (count: number) => `${count} 个月`,
    years: (count: number) => `${count} 年`,
    manyYears: '百年以上',
    earlier: '更早',
    later: '更晚',
    larger: '更大的模型',
    smaller: '更小的模型',
    legend: '图例',
    legendEstimated: '空心：估计值',
    legendReported: '虚线框：未披露；框内线：外界说法',
    reported: (range: string, by: string) => `据 ${by}：${range}`,
    legendMixture: '混合专家：激活至总量',
    legendFamily: '同系列各规模',
    legendLooseDate: '点线：在这段时间内',
    params: (count: string) => `${count}参数`,
    activeOf: (active: string, total: string) => `${total}参数，每个词元激活 ${active}`,
    family: (sizes: string) => `另有 ${sizes}`,
    builtOn: (bases: readonly string[]) =>
      `基于 ${bases[0] ?? ''}` +
      bases
        .slice(1)
        .map((base) => `，后者又基于 ${base}`)
        .join(''),
    baseOf: (names: string, more: number) =>
      `衍生出 ${names}${more > 0 ? `，另有 ${more} 个` : ''}`,
    undisclosed: '规模未披露',
    moreHere: (count: number) => `此处另有 ${count} 个：再次点击可切换`,
    filterModels: (active: number) => (active === 0 ? '筛选模型' : `筛选模型（${active}）`),
    modelFilters: '模型筛选',
    modalityFilter: (name: string) => `${name}（模态）`,
    sizeFilter: (least: string | null, most: string | null) =>
      least === null
        ? `参数量不超过 ${most ?? ''}`
        : most === null
          ? `参数量 ${least}以上`
          : `参数量 ${least} 至 ${most}`,
    fitsFilter: (gib: number, bits: number, context: number | null) =>
      `${gib} GB 显存可运行（${bits} 位${context === null ? '' : `，${context / 1024}K 词元`}）`,
    disclosure: '规模披露',
    sizeRange: '规模',
    smallest: '不小于',
    largest: '不大于',
    anyLeast: '不设下限',
    anyMost: '不设上限',
    sizesByCount: '各规模的模型数；拖动可选定范围',
    findLicence: '查找许可证',
    runsOn: '可运行于',
    anyCard: '不限设备',
    card: (gib: number) => (gib === 128 ? '128 GB 统一内存' : `${gib} GB 显存`),
    weightsAt: '权重精度',
    bits: (bits: number) => `${bits} 位`,
    withContext: '上下文',
    anyContext: '不限长度',
    tokensKept: (tokens: string) => `${tokens} 个词元`,
    memoryFormula: (bits: number, overhead: number) =>
      `按“总参数量 × ${bits} ÷ 8 字节”计算，另按本站假设加 ${overhead}% 供其余开销。只计权重开放且规模已知的模型，同系列取放得下的最大规模。显卡标称的 1 GB 即 1 GiB，为 2³⁰ 字节。`,
    cacheFormula: (known: number, shown: number) =>
      `上下文缓存：2 × 层数 × 键值头数 × 头维度 × 2 字节 × 词元数。这 ${shown} 个模型中 ${known} 个已知其缓存，其余未计入（≥）。只列已知能容纳这段上下文的文本、代码与多模态模型；微调模型若无说明，以其基础模型为准。`,
    runningAs: (name: string, size: string) => `${name}（${size}版）`,
    fitting: (size: string, share: string) => `可运行 ${size}，占显存 ${share}`,
    fittingAtLeast: (size: string, share: string) =>
      `可运行 ${size}，占显存 ${share}，缓存未知、未计入`,
    tooLarge: '放不下',
    tooLargeWithContext: '连同这段上下文放不下',
    madeForLess: (tokens: string) => `上下文最多 ${tokens} 个词元`,
    contextUnknown: '上下文长度未知',
    keepsNoText: '不以文本为上下文',
    notDownloadable: '无法下载',
    fittingSize: '可运行规模',
    memoryTaken: '占用内存',
    memoryTakenBytes: '占用内存（字节）',
    shareOfCard: (amount: string, share: string) => `${amount}，${share}`,
    atLeast: (amount: string) => `≥ ${amount}`,
    cacheAt: (tokens: string) => `${tokens} 词元的缓存`,
    memoryAt: (bits: number) => `${bits} 位权重占用`,
    scale: '刻度',
    scaleLog: '对数刻度',
    scaleLinear: '真实比例',
    showAllModels: (count: number) => `显示全部 ${count} 个`,
    statedUnlessNoted: '未加注的规模由开发方公布。',
    tokensPerParameter: '每参数训练词元数',
    sources: '来源',
    sourcesAre: (publishers: string) => `来源：${publishers}`,
    estimated: '估计',
    notDisclosed: '未披露',
    reportedSize: '外界说法',
    base: '基于',
    columns: '列',
    copyTable: '复制表格',
    tableCopied: '表格已复制',
    tableNotCopied: '浏览器不允许复制，请从这里复制表格：',
    downloadCsv: '下载 CSV',
    tableCaption: '模型',
    name: '模型',
    company: '公司',
    date: '发布',
    modality: '模态',
    size: '参数量',
    active: '激活参数',
    tokens: '训练词元',
    context: '上下文',
    weights: '权重',
    licence: '许可证',
  },
);
