import { catalogue } from '../catalogue';

/** The page of a dataset that could not be opened, but for what is wrong with the file: what is said here needs no server. */
export const loadFailure = catalogue(
  {
    title: 'The dataset could not be opened',
    retry: 'Retry',
    retrying: 'Trying again…',
    openRest: (records: number) => `Open the ${records} records that can be read`,
    file: (url: string) => `File: ${url}`,
    unreachable: 'The server cannot be reached. Check the connection, then retry.',
  },
  {
    title: '无法打开数据集',
    retry: '重试',
    retrying: '正在重试…',
    openRest: (records: number) => `打开可以读取的 ${records} 条记录`,
    file: (url: string) => `文件：${url}`,
    unreachable: '无法连接服务器。请检查网络后重试。',
  },
);
