import { catalogue } from '../catalogue';

/** More on what is wrong with a dataset that did arrive, and what to do. */
export const loadProblems = catalogue(
  {
    empty: 'Check that it was saved and uploaded whole, then retry.',
    webPage: 'Many servers do so for a file that does not exist. Check the address, then retry.',
    cutOff: (bytes: string) =>
      `It stops after ${bytes} bytes. The transfer was probably cut off: retry, or upload the file again.`,
    saveAsUtf8: 'Open it in an editor, save it as UTF-8 and upload it again.',
    unpack: 'Unpack it and upload the JSON file within.',
    saveAsJson:
      'A dataset is one JSON object, {"schemaVersion": 1, …}, with lists of records; data/dataset.schema.json of this site describes it. Write the records into such a file.',
    notUtf8: (offset: string, looksLike: string | null) =>
      `The first byte that is not UTF-8 is byte ${offset}${looksLike === null ? '' : `; it looks like ${looksLike}`}. Save the file as UTF-8 and upload it again.`,
    comment: (line: number, column: number) =>
      `JSON has no comments, and there is one at line ${line}, column ${column}. Remove it and retry.`,
    notJson: (line: number, column: number) =>
      `The first fault is at line ${line}, column ${column}. Mend it there and retry.`,
    newer: 'Reload the page for a newer atlas.',
    leftOut: (shown: number, lost: number) =>
      'This file breaks its format in places: ' +
      (lost === 0
        ? `all ${shown} records are shown, without what breaks it.`
        : `${shown} records are shown, ${lost} ${lost === 1 ? 'is' : 'are'} left out.`),
    whatIsWrong: 'What is wrong',
    invalid: (count: number) =>
      count === 1 ? 'One thing is wrong in it:' : `${count} things are wrong in it:`,
    readAs: (encoding: string) =>
      `This file is not UTF-8 and was read as ${encoding}. If its texts look wrong, save it as UTF-8 and upload it again.`,
  },
  {
    empty: '请确认文件已完整保存并上传，然后重试。',
    webPage: '多半是因为文件不存在。请检查地址后重试。',
    cutOff: (bytes: string) =>
      `文件止于 ${bytes} 字节处，可能是传输未完成。请重试，或重新上传文件。`,
    saveAsUtf8: '请用编辑器打开，另存为 UTF-8 编码后重新上传。',
    unpack: '请解压后上传其中的 JSON 文件。',
    saveAsJson:
      '数据集是一个 JSON 对象 {"schemaVersion": 1, …}，其中包含各类记录的列表，格式见本站的 data/dataset.schema.json。请把记录写入这样的文件。',
    notUtf8: (offset: string, looksLike: string | null) =>
      `第 ${offset} 字节起不是 UTF-8${looksLike === null ? '' : `，看起来是 ${looksLike}`}。请另存为 UTF-8 编码后重新上传。`,
    comment: (line: number, column: number) =>
      `JSON 不能有注释，而第 ${line} 行第 ${column} 列有一处。请删除后重试。`,
    notJson: (line: number, column: number) =>
      `第一处错误在第 ${line} 行第 ${column} 列。请修正后重试。`,
    newer: '请刷新页面以获取新版。',
    leftOut: (shown: number, lost: number) =>
      '这个文件有不符合格式之处：' +
      (lost === 0
        ? `${shown} 条记录全部显示，仅略去不合格式的部分。`
        : `显示 ${shown} 条记录，另有 ${lost} 条未显示。`),
    whatIsWrong: '问题所在',
    invalid: (count: number) => `共有 ${count} 处问题：`,
    readAs: (encoding: string) =>
      `这个文件不是 UTF-8 编码，已按 ${encoding} 读取。如果文字显示不正常，请另存为 UTF-8 编码后重新上传。`,
  },
);
