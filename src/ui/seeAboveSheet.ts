import { mediaMatches } from './mediaQuery';
import { scrollToView } from './scrollToView';

/** Where a detail is a sheet over the foot of the page, as `app.css` has it. */
const NARROW = '(width < 900px)';

/** Scrolls the page, on a narrow screen, as far as a mark of the view needs to be seen above the sheet. */
export function seeAboveSheet(mark: Element | null): void {
  if (mark === null || !mediaMatches(NARROW)) return;
  const stage = mark.closest('main')?.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  // What a zoom has moved out of the picture is nowhere on the page.
  if (!stage || top < stage.top || bottom > stage.bottom) return;
  scrollToView(mark, 'nearest');
}
