import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import { ACROSS_CARD_PX, TEXT_PX_PER_DAY } from './labelSizes';
import { positionsWithin, type StartedEvents } from './lanes';

/** Px a phone's column can have: about a screen, two, four. Few, for at each change what is read moves. */
const LENGTHS = [650, 1300, 2600] as const;
/** Most texts are no longer along the axis. */
const ACROSS_TEXT_PX = 130;
/** Labels are placed at a scale that may be smaller than the one on screen by so much. */
const LEVEL_SLACK = Math.SQRT2;

/** Px along the axis of a phone's column: room for a card for each event of the window's busiest day, or for a text where there are texts, within sense. */
export function columnLength(events: StartedEvents, window: TimeWindow): number {
  const { first, last } = positionsWithin(events, window);
  let busiest = 0;
  let ofDay = 0;
  for (let position = first; position < last; position += 1) {
    const isSameDay = position > first && events.starts[position] === events.starts[position - 1];
    ofDay = isSameDay ? ofDay + 1 : 1;
    busiest = Math.max(busiest, ofDay);
  }
  const days = lengthOf(window);
  const lengthFor = (labelPx: number) =>
    LENGTHS.find((px) => px >= days * busiest * labelPx * LEVEL_SLACK) ?? LENGTHS[2];
  const forCards = lengthFor(ACROSS_CARD_PX);
  return forCards >= days * TEXT_PX_PER_DAY * LEVEL_SLACK ? lengthFor(ACROSS_TEXT_PX) : forCards;
}
