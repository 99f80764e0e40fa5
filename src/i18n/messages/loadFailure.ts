import { catalogue } from '../catalogue';

/** The page of a dataset that could not be opened: whatever is said here needs no file that may not arrive. */
export const loadFailure = catalogue(
  {
    title: 'The dataset could not be opened',
    retry: 'Retry',
    retrying: 'Trying again…',
    reload: 'Reload the page',
    openRest: (records: number) => `Open the ${records} records that can be read`,
    file: (url: string) => `File: ${url}`,
    failed: (message: string) => `What reads the file stopped working. ${message}`,
    offline: 'This device is offline. Once it is online again, the file is tried again.',
    unreachable: 'The server cannot be reached. Check the connection and the address, then retry.',
    notShared: (host: string) =>
      `${host} does not let pages of other sites read this file. Ask its owner to allow cross-origin reading (CORS), or put a copy on a host that does.`,
    redirected:
      'The address redirects without end, or to where this page may not read. Check the address, then retry.',
    notAllowed: (status: number) =>
      `The server answered ${status}: reading this file is not allowed. Ask its owner for access, or for a public address.`,
    missing: (status: number) =>
      `The server answered ${status}: there is no such file. Check the address, then retry.`,
    serverFault: (status: number) =>
      `The server answered ${status}: the fault is the server’s. Try again later.`,
    refused: (status: number) =>
      `The server answered ${status} instead of sending the file. Check the address, then retry.`,
    interrupted: (bytes: string) =>
      `The transfer broke off after ${bytes} bytes. Retry; if it breaks off there again, upload the file again.`,
    noAnswer: (seconds: number) =>
      `The server has not answered for ${seconds} seconds. Check the connection, then retry.`,
    stalled: (bytes: string, seconds: number) =>
      `The transfer stopped after ${bytes} bytes: nothing has come for ${seconds} seconds. Check the connection, then retry.`,
    noReader:
      'The part of this page that reads datasets could not be loaded. Retry, or reload the page.',
    empty: 'The file is empty.',
    webPage: 'The server answered with a web page instead of a dataset.',
    cutOff: 'The file ends in the middle.',
    otherFormat: (format: string) => `The file is ${format}, not JSON in UTF-8.`,
    notUtf8: 'The file is not UTF-8.',
    notJson: 'The file is not JSON.',
    newer: (version: string) =>
      `The file is of format version ${version}; this atlas reads version 1.`,
    invalid: 'The file breaks the format of datasets.',
  },
  {
    title: '无法打开数据集',
    retry: '重试',
    retrying: '正在重试…',
    reload: '刷新页面',
    openRest: (records: number) => `打开可以读取的 ${records} 条记录`,
    file: (url: string) => `文件：${url}`,
    failed: (message: string) => `读取文件的程序出错了。${message}`,
    offline: '设备处于离线状态。恢复联网后会自动重试。',
    unreachable: '无法连接服务器。请检查网络和地址后重试。',
    notShared: (host: string) =>
      `${host} 不允许其他网站的页面读取这个文件。请联系文件所有者开启跨域读取（CORS），或把副本放到允许跨域读取的主机上。`,
    redirected: '这个地址不断跳转，或跳转到了本页无权读取的位置。请检查地址后重试。',
    notAllowed: (status: number) =>
      `服务器返回 ${status}：不允许读取这个文件。请向文件所有者申请权限，或索取公开地址。`,
    missing: (status: number) => `服务器返回 ${status}：没有这个文件。请检查地址后重试。`,
    serverFault: (status: number) => `服务器返回 ${status}：这是服务器的故障。请稍后重试。`,
    refused: (status: number) => `服务器返回 ${status}，没有发送文件。请检查地址后重试。`,
    interrupted: (bytes: string) =>
      `传输在 ${bytes} 字节处中断。请重试；如果仍在同一处中断，请重新上传文件。`,
    noAnswer: (seconds: number) => `服务器 ${seconds} 秒内没有响应。请检查网络后重试。`,
    stalled: (bytes: string, seconds: number) =>
      `传输停在 ${bytes} 字节处：已有 ${seconds} 秒没有收到数据。请检查网络后重试。`,
    noReader: '本页用于读取数据集的部分未能载入。请重试，或刷新页面。',
    empty: '文件是空的。',
    webPage: '服务器返回的是网页而不是数据集。',
    cutOff: '文件在中途结束。',
    otherFormat: (format: string) => `文件是 ${format} 格式，而不是 UTF-8 编码的 JSON。`,
    notUtf8: '文件不是 UTF-8 编码。',
    notJson: '文件不是有效的 JSON。',
    newer: (version: string) => `文件的格式版本是 ${version}，而本站只能读取版本 1。`,
    invalid: '文件不符合数据集的格式。',
  },
);
