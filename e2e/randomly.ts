import type { Page } from '@playwright/test';

/** A source of chance that a seed determines. */
interface Random {
  /** From 0 to 1, 1 excluded. */
  readonly share: () => number;
  readonly of: <T>(choices: readonly [T, ...T[]]) => T;
  readonly chance: (probability: number) => boolean;
}

/** Mulberry32, whose numbers are even enough to choose by. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    share,
    of: (choices) => choices[Math.floor(share() * choices.length)] ?? choices[0],
    chance: (probability) => share() < probability,
  };
}

const DAYS = [
  '2023-01-01',
  '2023-02-28.5',
  '2023-03-14',
  '2023-06-30',
  '2023-11-17',
  '2023-12-31',
] as const;

/** Values of each parameter, sound and unsound. */
const VALUES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  as: ['table', 'chart', 'rank', 'compare', 'matrix', 'months', 'poster'],
  category: ['image', 'text,law', 'research', 'business,debate', 'nothing'],
  company: ['openai', 'microsoft,google', 'nvidia', 'nobody'],
  q: ['gpt', 'llama 2', '大模型', 'zzzz', '<b>', '%E0', '‮', '🦙'],
  from: [...DAYS, '0001-01-01', '2023-02-30'],
  to: [...DAYS, '2024-12-31', '2100-12-31', '9999-12-31', 'soon'],
  article: ['1', '0'],
  select: [
    'event:gpt-4-release',
    'company:openai',
    'model:gpt-4',
    'relation:none',
    'planet:mars',
    'event:%00',
  ],
  group: ['company', 'none', 'kind'],
  page: ['1', '2', '9', '0', '-1'],
  fold: ['law,text', 'everything', 'openai', '__proto__'],
  sort: ['-date', 'title', 'amount', 'size', '-name', 'constructor'],
  hops: ['1', '2', '3'],
  around: ['openai', 'mistral-ai', 'nobody'],
  toward: ['in', 'out', 'up'],
  order: ['ties', 'name', 'size'],
  path: ['openai,nvidia', 'openai,openai', 'mistral-ai,microsoft'],
  compare: ['gpt-3,gpt-2', 'grok-1', 'gpt-3,nothing'],
  trend: ['1'],
  modality: ['text', 'image,video', 'smell'],
  weights: ['open', 'api,none'],
  disclosure: ['disclosed', 'undisclosed'],
  size: ['5B-50B', '-1B', '1T-', '9-1'],
  fits: ['8', '24', '25'],
  bits: ['4', '8'],
  context: ['8192'],
  scale: ['linear'],
  chapter: ['law', 'image', 'nothing'],
  lang: ['en', 'zh', 'fr'],
  theme: ['dark', 'light'],
  embed: ['1'],
  __proto__x: ['1'],
};

/** A link of any view with some parameters, a few of which are none. */
export function randomLink(random: Random): string {
  const view = random.of(['timeline', 'network', 'models', 'story', 'map']);
  const rest = Object.entries(VALUES).filter(() => random.chance(0.12));
  const query = rest.map(([name, values]) => {
    const value = random.of(values);
    return `${name}=${value.startsWith('%') ? value : encodeURIComponent(value)}`;
  });
  return [`view=${view}`, ...query].join('&');
}

/** What is not pressed, for a link does not keep what it does (docs/links.md), or it leads away. */
const NOT_PRESSED = [
  // Away from the page, or to files.
  'a[target]',
  'a[download]',
  'a[href^="#"]',
  'h1 a',
  '.share-tools *',
  '.link-back *',
  // Menus, dialogs and what is unfolded; but folded lanes are in the link.
  '[aria-haspopup]',
  '[aria-expanded]:not(.timeline-fold)',
  'summary',
  // Columns of the models' table, copies of it.
  '.table-tools *',
  // The cameras of network and models, and “Tighten”.
  '.network-buttons *',
  '.models-buttons button:not([aria-pressed])',
  // Rows that come as one scrolls.
  '.table-frame > button',
  '.detail-section > button',
  // The replay goes on by itself.
  '.replay-bar > button:first-child',
  // The reader's own dataset.
  '.colophon *',
];

const SEARCHES = ['gpt', 'llama', 'copyright', '开源', 'zzz', ''] as const;

/** Does one thing a reader may do, and says what. */
export async function actAtRandom(page: Page, random: Random): Promise<string> {
  const kind = random.share();
  if (kind < 0.08) {
    const words = random.of(SEARCHES);
    const search = page.getByRole('searchbox').first();
    await search.fill(words);
    return `search ${words}`;
  }
  if (kind < 0.14) {
    const back = random.chance(0.6);
    // Not to what was there before the first link.
    await page.evaluate((isBack) => {
      if (!isBack) history.forward();
      else if ((navigation.currentEntry?.index ?? 0) > 0) history.back();
      return new Promise(requestAnimationFrame);
    }, back);
    return back ? 'Back' : 'Forward';
  }
  if (kind < 0.32) {
    const plot = await page.evaluate(() => {
      const box = document.querySelector('.timeline-plot')?.getBoundingClientRect();
      return box && { x: box.x, y: box.y, width: box.width };
    });
    if (plot) return gesture(page, random, plot);
  }
  return press(page, random);
}

async function gesture(
  page: Page,
  random: Random,
  { x, y, width }: Pick<DOMRect, 'x' | 'y' | 'width'>,
): Promise<string> {
  const at = { x: x + random.share() * width, y: Math.max(5, y + 4) };
  const name = random.of(['wheel', 'wheel', 'drag', 'key', 'range']);
  await page.mouse.move(at.x, at.y);
  if (name === 'wheel') {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, random.of([-240, -120, 120, 360]));
    await page.keyboard.up('Control');
  } else if (name === 'key') {
    const mark = page.locator('.timeline-plot [data-mark]').first();
    await mark.focus({ timeout: 500 }).catch(() => undefined);
    await page.keyboard.press(random.of(['+', '-', '0', 'PageDown', 'PageUp', 'ArrowRight']));
  } else {
    if (name === 'range') await page.keyboard.down('Shift');
    await page.mouse.down();
    await page.mouse.move(at.x + (random.share() - 0.5) * 400, at.y, { steps: 3 });
    await page.mouse.up();
    if (name === 'range') await page.keyboard.up('Shift');
  }
  return name;
}

/** Presses, or chooses from, something on screen. */
async function press(page: Page, random: Random): Promise<string> {
  return page.evaluate(
    ([notPressed, which, option]) => {
      const all = 'button, a[href], select, th button, input[type=range]';
      const found = [...document.querySelectorAll<HTMLElement>(all)].filter(
        (element) =>
          !element.closest(notPressed) &&
          !element.hasAttribute('disabled') &&
          element.checkVisibility(),
      );
      // Marks are many: first what kind of thing, by its place in the page, then which of them.
      const groups = new Map<string, HTMLElement[]>();
      for (const element of found) {
        const key = `${element.className.split(' ')[0] ?? ''} ${element.parentElement?.className ?? ''}`;
        groups.set(key, [...(groups.get(key) ?? []), element]);
      }
      const kinds = [...groups.values()];
      const kind = kinds[Math.floor(which * kinds.length)] ?? [];
      const element = kind[Math.floor(option * kind.length)];
      if (!element) return 'nothing';
      const name = element.getAttribute('aria-label') ?? element.textContent;
      if (element instanceof HTMLSelectElement) {
        element.selectedIndex = Math.floor(option * element.options.length);
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (element instanceof HTMLInputElement) {
        // React hears of a value only if it is set past its own setter.
        const [least, most] = [Number(element.min), Number(element.max)];
        const value = String(Math.round(least + option * (most - least)));
        Reflect.set(HTMLInputElement.prototype, 'value', value, element);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      } else {
        element.click();
      }
      return `press ${element.className} “${name.trim().slice(0, 40)}”`;
    },
    [NOT_PRESSED.join(), random.share(), random.share()] as const,
  );
}
