import { catalogue } from '../catalogue';

/** What of a link could not be used. */
export const linkNotice = catalogue(
  {
    dropped: (names: string) =>
      `This link has parts that could not be used: ${names}. The rest holds.`,
    wholeLink: 'the whole link, which is too long',
    dismiss: 'Dismiss',
  },
  {
    dropped: (names: string) => `链接中有无法识别的部分：${names}。其余仍然有效。`,
    wholeLink: '整个链接（过长）',
    dismiss: '知道了',
  },
);
