import { catalogue } from '../catalogue';

/** What is wrong at a place of a dataset. */
export const datasetIssues = catalogue(
  {
    wholeFile: 'The file',
    saveAll: (count: number) => `Save all ${count} (CSV)`,
    place: 'Place',
    record: 'Record',
    fault: 'What is wrong',
    moreIssues: (count: number) => `… and ${count} more.`,
    issueNewer: (version: string) => `is ${version}; this atlas reads version 1`,
    issueMissing: 'is missing',
    issueMissingIs: (expected: string) => `is missing; expected ${expected}`,
    issueEmpty: (expected: string) => `is empty; expected ${expected}`,
    issueUnknownField: 'is not a field of the format; check its spelling or remove it',
    issueUnexpected: (expected: string, received: string) => `is ${received}; expected ${expected}`,
    issueDuplicateId: (id: string) => `repeats the id ${id}; ids must be unique`,
    issueRepeatedKey: (key: string) =>
      `is there twice: only the last “${key}” counts, what stood before it is lost`,
    issueNotUtf8: (byte: string, looksLike: string) =>
      `is not UTF-8 at byte ${byte}${looksLike === '' ? '' : `, but looks like ${looksLike}`}; what is not shows as �: save it as UTF-8`,
    issueUnresolved: (list: string, id: string) => `names ${id}, which is not among the ${list}`,
    issueEndBeforeStart: (start: string, end: string) => `is ${end}, before the start ${start}`,
    issueActiveExceedsTotal: (total: string, active: string) =>
      `is ${active}, more than the total of ${total}`,
    issueSizeContradictsStatus: (received: string) =>
      `and paramsStatus are ${received}; the size is null exactly where the status is undisclosed`,
    issueEstimateContradicts:
      'is for a model without a size of its own, and its low end must not be above its high end',
    issueConfigurationOfNoSize: (params: string, sizes: string) =>
      `speak of ${params} parameters, which is none of the sizes ${sizes}`,
  },
  {
    wholeFile: '整个文件',
    saveAll: (count: number) => `保存全部 ${count} 处（CSV）`,
    place: '位置',
    record: '记录',
    fault: '问题',
    moreIssues: (count: number) => `……另有 ${count} 处。`,
    issueNewer: (version: string) => `是 ${version}，而本站只能读取版本 1`,
    issueMissing: '缺失',
    issueMissingIs: (expected: string) => `缺失；应为${expected}`,
    issueEmpty: (expected: string) => `为空；应为${expected}`,
    issueUnknownField: '不是格式规定的字段；请检查拼写或删除',
    issueUnexpected: (expected: string, received: string) => `的值是 ${received}；应为${expected}`,
    issueDuplicateId: (id: string) => `与已有的 id ${id} 重复；id 必须唯一`,
    issueRepeatedKey: (key: string) => `出现了两次：只有最后一个“${key}”有效，之前的内容已丢失`,
    issueNotUtf8: (byte: string, looksLike: string) =>
      `在第 ${byte} 字节处不是 UTF-8${looksLike === '' ? '' : `，看起来是 ${looksLike}`}；无法识别的字显示为 �：请另存为 UTF-8`,
    issueUnresolved: (list: string, id: string) => `指向 ${id}，但 ${list} 中没有它`,
    issueEndBeforeStart: (start: string, end: string) => `是 ${end}，早于开始日期 ${start}`,
    issueActiveExceedsTotal: (total: string, active: string) => `是 ${active}，超过总量 ${total}`,
    issueSizeContradictsStatus: (received: string) =>
      `与 paramsStatus 为 ${received}；只有状态为 undisclosed 时参数量才为 null`,
    issueEstimateContradicts: '只用于未披露参数量的模型，且下限不得高于上限',
    issueConfigurationOfNoSize: (params: string, sizes: string) =>
      `所说的参数量 ${params} 不在各规模 ${sizes} 之中`,
  },
);

/** What a value of a dataset has to be, by the name the schema gives it. */
export const expectations = catalogue(
  {
    id: 'an id of a–z, digits, “.”, “_” and “-”',
    kind: 'a lower-case word such as “release”',
    words: 'some text',
    text: 'text, or {"en": …, "zh": …}',
    webAddress: 'an address starting with https:// or http://',
    count: 'a whole number of at least 1',
    amount: 'a number of dollars, 0 or more',
    date: 'a real date: YYYY, YYYY-MM or YYYY-MM-DD, with ~ at the end where approximate',
    day: 'a real date: YYYY-MM-DD',
    color: 'a colour such as #a05200',
    country: 'a country code such as US, CN or EU',
    sources: 'at least one source',
    link: 'a link that starts with “?”',
    categories: '1 to 12 categories',
    dataset: 'one object: {"schemaVersion": 1, …}',
    Array: 'a list',
  },
  {
    id: '由 a–z、数字、“.”“_”“-”组成的 id',
    kind: '小写单词，例如“release”',
    words: '非空文本',
    text: '文本，或 {"en": …, "zh": …}',
    webAddress: '以 https:// 或 http:// 开头的网址',
    count: '不小于 1 的整数',
    amount: '不小于 0 的美元金额',
    date: '真实日期：YYYY、YYYY-MM 或 YYYY-MM-DD，不确定时末尾加 ~',
    day: '真实日期：YYYY-MM-DD',
    color: '颜色，例如 #a05200',
    country: '国家或地区代码，例如 US、CN、EU',
    sources: '至少一个来源',
    link: '以“?”开头的链接',
    categories: '1 至 12 个类别',
    dataset: '一个对象：{"schemaVersion": 1, …}',
    Array: '列表',
  },
);
