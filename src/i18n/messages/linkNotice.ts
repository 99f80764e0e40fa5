import { catalogue } from '../catalogue';

/** What of a link could not be used. */
export const linkNotice = catalogue(
  {
    dropped: (names: string) =>
      `This link has parts that could not be used: ${names}. The rest holds.`,
    tooLong: (names: string) =>
      `A link would be too long to carry all of this. It leaves out: ${names}.`,
    wholeLink: 'the whole link, which is too long',
    dismiss: 'Dismiss',
  },
  {
    dropped: (names: string) => `链接中有无法识别的部分：${names}。其余仍然有效。`,
    tooLong: (names: string) => `链接过长，无法容纳全部状态，其中不含：${names}。`,
    wholeLink: '整个链接（过长）',
    dismiss: '知道了',
  },
);
