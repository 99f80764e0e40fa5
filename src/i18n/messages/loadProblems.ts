import { catalogue } from '../catalogue';

/** What went wrong with a dataset, and what to do. */
export const loadProblems = catalogue(
  {
    title: 'The dataset could not be opened',
    retry: 'Retry',
    retrying: 'Trying again…',
    openRest: (records: number) => `Open the ${records} records that can be read`,
    file: (url: string) => `File: ${url}`,
    unreachable: 'The server cannot be reached. Check the connection, then retry.',
    missing: (status: number) =>
      `The server answered ${status}: there is no such file. Check the address, then retry.`,
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
    title: '无法打开数据集',
    retry: '重试',
    retrying: '正在重试…',
    openRest: (records: number) => `打开可以读取的 ${records} 条记录`,
    file: (url: string) => `文件：${url}`,
    unreachable: '无法连接服务器。请检查网络后重试。',
    missing: (status: number) => `服务器返回 ${status}：没有这个文件。请检查地址后重试。`,
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
