import { catalogue } from '../catalogue';

/** What is said where the whole page stopped working. */
export const pageFailure = catalogue(
  {
    title: 'The atlas stopped working',
    keeps: 'Your link holds what you were looking at:',
    reload: 'Reload the page',
    start: 'Start from the whole year',
    download: 'Download the dataset (JSON)',
    reason: (message: string) => `Please report this message if it happens again: ${message}`,
  },
  {
    title: '图志出错了',
    keeps: '您看到的内容保存在这个链接中：',
    reload: '刷新页面',
    start: '从全年重新开始',
    download: '下载数据集（JSON）',
    reason: (message: string) => `如果再次出现，请告诉我们这条信息：${message}`,
  },
);
