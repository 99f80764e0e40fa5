import { catalogue } from '../catalogue';
import { groupThousands } from '../groupThousands';

/** What a table says of itself, whatever it is of. */
export const table = catalogue(
  {
    showMore: (shown: number, all: number) =>
      `${groupThousands(shown)} of ${groupThousands(all)} rows: show more`,
  },
  {
    showMore: (shown: number, all: number) =>
      `已列出 ${groupThousands(shown)} / ${groupThousands(all)} 行，显示更多`,
  },
);
