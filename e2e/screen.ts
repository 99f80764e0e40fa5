import type { Page } from '@playwright/test';

/** What a reader sees of the page, as text. */
interface Screen {
  readonly title: string;
  /** The view. */
  readonly main: string;
  /** Filters, status line, notices, the open detail. */
  readonly around: string;
  /** What is pressed, checked or chosen, wherever. */
  readonly chosen: string;
}

/** What a link does not keep by its contract (docs/links.md), and so is not looked at. */
const NOT_IN_A_LINK = [
  // What the pointer or the focus is at.
  '.preview',
  '.network-preview',
  // Said once in a visit.
  '.gesture-hint',
  '.zoom-hint',
  // Open menus.
  '.menu-panel',
  // Whether the network's questions are unfolded.
  '.network-answers',
  '.network-ask',
  // Names in the network and the models stand where their cameras are, which are not in the link yet.
  '.network-labels',
  '.models-buttons',
  '.network-buttons',
];

/** Reads what is on screen now. */
export async function screenOf(page: Page): Promise<Screen> {
  return page.evaluate((notInALink) => {
    const skipped = notInALink.join();
    const textOf = (root: Element) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim();
        if (!text || !parent || parent.closest(skipped) || !parent.checkVisibility()) continue;
        words.push(text);
      }
      return words.join(' ');
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const main = document.querySelector('main');
    return {
      title: document.title,
      main: main ? textOf(main) : '',
      around: all('.filters, .status-bar, .notice, .detail').map(textOf).join(' | '),
      chosen: all('[aria-pressed=true], [aria-current], [aria-sort]:not([aria-sort=none])')
        .filter((element) => !element.closest(skipped) && element.checkVisibility())
        .map((element) => element.textContent.trim())
        .join(' | '),
    };
  }, NOT_IN_A_LINK);
}

/** What two screens differ in, each with some of both. */
export function differences(left: Screen, right: Screen): string[] {
  return (['title', 'main', 'around', 'chosen'] as const).flatMap((part) => {
    const [a, b] = [left[part], right[part]];
    if (a === b) return [];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    const from = Math.max(0, at - 40);
    return [`${part}: …${a.slice(from, from + 120)}… ≠ …${b.slice(from, from + 120)}…`];
  });
}
