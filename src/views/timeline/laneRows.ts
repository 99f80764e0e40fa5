export const ROW_HEIGHT = 20;
/** A row for what has no other, and the lane's foot. */
export const STRIP_HEIGHT = 24;
/** Px that the lanes' names take on the left, the months on top, and the whole range at the foot; must match the style sheet. */
export const GUTTER_PX = 108;
export const HEADER_PX = 40;
export const OVERVIEW_PX = 28;
/** Above the first row of a lane. */
export const LANE_TOP_PX = 2;
const MOST_ROWS = 24;
/** In all lanes: each row has a title at least, beside counts, and a page has elements for only so many. */
const MOST_ROWS_IN_ALL = 280;

/** Px across the axis of a lane with so many rows of labels. */
export function laneHeight(rows: number): number {
  return LANE_TOP_PX + rows * ROW_HEIGHT + STRIP_HEIGHT;
}

/**
 * Label rows of lanes with so many events: none if folded, else one at least, the rest of the room to those with the most events per row
 * (D'Hondt). All events of a lane count, not those of the window, so that lanes keep their height while one zooms and
 * pans; only where there are cards or texts to be read do the events of a window count.
 */
export function shareRows(
  eventCounts: readonly number[],
  isFolded: readonly boolean[],
  breadth: number,
): number[] {
  const rows: number[] = isFolded.map((folded) => (folded ? 0 : 1));
  const least = rows.reduce((sum, own) => sum + laneHeight(own), 0);
  const spare = Math.min(
    MOST_ROWS_IN_ALL - rows.length,
    Math.floor((breadth - least) / ROW_HEIGHT),
  );
  for (let given = 0; given < spare; given += 1) {
    let neediest = -1;
    let need = 0;
    rows.forEach((own, index) => {
      const eventsPerRow = (eventCounts[index] ?? 0) / (own + 1);
      if (own > 0 && own < MOST_ROWS && eventsPerRow > need)
        [neediest, need] = [index, eventsPerRow];
    });
    if (neediest === -1) break;
    rows[neediest] = (rows[neediest] ?? 0) + 1;
  }
  return rows;
}
