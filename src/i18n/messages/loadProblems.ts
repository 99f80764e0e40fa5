import { catalogue } from '../catalogue';

/** What is wrong with a dataset that did arrive, and what to do. */
export const loadProblems = catalogue(
  {
    missing: (status: number) =>
      `The server answered ${status}: there is no such file. Check the address, then retry.`,
    webPage:
      'The server answered with a web page instead of a dataset, as many do for a file that does not exist. Check the address, then retry.',
    cutOff: (bytes: string) =>
      `The file ends in the middle, after ${bytes} bytes. The transfer was probably cut off: retry, or upload the file again.`,
    notJson: (line: number, column: number) =>
      `The file is not JSON: the first fault is at line ${line}, column ${column}. Mend it there and retry.`,
    newer: (version: string) =>
      `The file is of format version ${version}; this atlas reads version 1. Reload the page for a newer atlas.`,
    leftOut: (shown: number, lost: number) =>
      'This file breaks its format in places: ' +
      (lost === 0
        ? `all ${shown} records are shown, without what breaks it.`
        : `${shown} records are shown, ${lost} ${lost === 1 ? 'is' : 'are'} left out.`),
    whatIsWrong: 'What is wrong',
    invalid: (count: number) =>
      count === 1
        ? 'One thing in the file breaks the format:'
        : `${count} things in the file break the format:`,
  },
  {
    missing: (status: number) => `服务器返回 ${status}：没有这个文件。请检查地址后重试。`,
    webPage: '服务器返回的是网页而不是数据集，多半是因为文件不存在。请检查地址后重试。',
    cutOff: (bytes: string) =>
      `文件在 ${bytes} 字节处中断，可能是传输未完成。请重试，或重新上传文件。`,
    notJson: (line: number, column: number) =>
      `文件不是有效的 JSON：第一处错误在第 ${line} 行第 ${column} 列。请修正后重试。`,
    newer: (version: string) =>
      `文件的格式版本是 ${version}，而本站只能读取版本 1。请刷新页面以获取新版。`,
    leftOut: (shown: number, lost: number) =>
      '这个文件有不符合格式之处：' +
      (lost === 0
        ? `${shown} 条记录全部显示，仅略去不合格式的部分。`
        : `显示 ${shown} 条记录，另有 ${lost} 条未显示。`),
    whatIsWrong: '问题所在',
    invalid: (count: number) => `文件中有 ${count} 处不符合格式：`,
  },
);
