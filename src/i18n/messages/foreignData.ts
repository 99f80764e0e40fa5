import { catalogue } from '../catalogue';

/** Above data that a link brought from elsewhere. */
export const foreignData = catalogue(
  {
    foreignData: (title: string, host: string) =>
      `You are looking at “${title}” from ${host}, not at the atlas’s own data.`,
  },
  {
    foreignData: (title: string, host: string) =>
      `您正在查看来自 ${host} 的《${title}》，并非本站自己的数据。`,
  },
);
