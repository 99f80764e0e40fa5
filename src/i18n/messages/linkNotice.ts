import { catalogue } from '../catalogue';

/** What of a link could not be used. */
export const linkNotice = catalogue(
  {
    dropped: (names: string) =>
      `This link has parts that could not be used: ${names}. The rest holds.`,
    tooLong: (names: string) =>
      `A link would be too long to carry all of this. It leaves out: ${names}.`,
    unencrypted:
      'A dataset of another site is opened over https:// only. Shown are the atlas’s own data.',
    credentials:
      'A dataset is not opened with a user name and password in its address. Shown are the atlas’s own data.',
    noAddress:
      'A dataset’s address is a path on this site or starts with https://. Shown are the atlas’s own data.',
    wholeLink: 'the whole link, which is too long',
    dismiss: 'Dismiss',
  },
  {
    dropped: (names: string) => `链接中有无法识别的部分：${names}。其余仍然有效。`,
    tooLong: (names: string) => `链接过长，无法容纳全部状态，其中不含：${names}。`,
    unencrypted: '其他网站的数据集只能通过 https:// 打开。目前显示的是本站自己的数据。',
    credentials: '地址中带有用户名和密码的数据集不能打开。目前显示的是本站自己的数据。',
    noAddress: '数据集的地址应是本站内的路径，或以 https:// 开头。目前显示的是本站自己的数据。',
    wholeLink: '整个链接（过长）',
    dismiss: '知道了',
  },
);
