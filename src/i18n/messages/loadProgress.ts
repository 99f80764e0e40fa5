import { catalogue } from '../catalogue';

/** How far the dataset has come, where that takes long. */
export const loadProgress = catalogue(
  {
    waiting: 'The server has not answered yet.',
    bytes: (bytes: string) => `${bytes} so far`,
    bytesOf: (bytes: string, total: string) => `${bytes} of ${total}`,
    reading: 'The file is here and is being read.',
  },
  {
    waiting: '服务器尚未响应。',
    bytes: (bytes: string) => `已收到 ${bytes}`,
    bytesOf: (bytes: string, total: string) => `已收到 ${bytes}，共 ${total}`,
    reading: '文件已收到，正在读取。',
  },
);
