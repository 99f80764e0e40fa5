import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test, type AtlasPage } from './atlas';
import { fingersOn } from './touch';

/** Half the px of a mark, which stands at the start of its event's element. */
const MARK_RADIUS = 5;

const file = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8')) as {
  readonly events: readonly object[];
};

const plotOf = (page: Page) => page.locator('.timeline-plot');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return box;
}

interface PointerMoment {
  readonly type: 'pointermove' | 'pointerup' | 'pointercancel';
  readonly x: number;
  readonly y: number;
}

/** What a mouse held down does next, all of it before the page draws again, as on a slow machine. */
async function pointerAtOnce(page: Page, target: Locator, moments: readonly PointerMoment[]) {
  await target.evaluate((element, moments) => {
    for (const { type, x, y } of moments) {
      element.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          pointerType: 'mouse',
          clientX: x,
          clientY: y,
          buttons: type === 'pointermove' ? 1 : 0,
          shiftKey: true,
          bubbles: true,
        }),
      );
    }
  }, moments);
  await page.mouse.up();
}

/** Texts of labels that overlap another label, a mark or a count, or are cut by the plot's edge. */
function unsightly(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plot = document.querySelector('.timeline-plot')?.getBoundingClientRect();
    const isWide = document.querySelector('.timeline-frame.horizontal') !== null;
    const boxes = [...document.querySelectorAll('.timeline-event, .timeline-count')]
      .filter((element) => element.closest('.timeline-plot') !== null)
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        // What is drawn of a bar in a lane's strip is at its foot.
        const isStripBar = isWide && element.matches('.span.dot');
        return { element, box: { left, right, bottom, top: isStripBar ? bottom - 5 : top } };
      });
    // A card is an element, a title the text of its event's, which it may reach beyond where that is a bar.
    const labels = [...document.querySelectorAll('.timeline-event.labelled')]
      .filter((element) => element.textContent !== '')
      .map((element) => {
        const title = document.createRange();
        title.selectNodeContents(element);
        return { element, box: (element.firstElementChild ?? title).getBoundingClientRect() };
      });
    const onBars = boxes
      .filter(({ element }) => isWide && element.matches('.timeline-count'))
      .filter(({ box }) =>
        boxes.some(
          ({ element, box: bar }) =>
            element.matches('.span.dot') &&
            bar.left < box.right &&
            box.left < bar.right &&
            bar.top < box.bottom - 0.5 &&
            box.top < bar.bottom,
        ),
      )
      .map(({ element }) => `${element.textContent} on a bar`);
    const onOthers = labels.flatMap((label) => {
      const isCut =
        label.box.right > (plot?.right ?? 0) + 1 || label.box.left < (plot?.left ?? 0) - 1;
      const others = [...boxes, ...labels].filter(
        (other) =>
          other.element !== label.element &&
          label.box.left < other.box.right - 1 &&
          other.box.left < label.box.right - 1 &&
          label.box.top < other.box.bottom - 3 &&
          other.box.top < label.box.bottom - 3,
      );
      return [
        ...(isCut ? [`cut: ${label.element.textContent}`] : []),
        ...others.map((other) => `${label.element.textContent} / ${other.element.textContent}`),
      ];
    });
    return [...onBars, ...onOthers];
  });
}

/** Events drawn by themselves, counted, and said to lie before and after the window, in lanes that each event stands in once. */
async function told(page: Page): Promise<number> {
  return page.evaluate(() => {
    const marks = document.querySelectorAll('.timeline-event').length;
    const counts = [...document.querySelectorAll('.timeline-count')].map((count) =>
      Number(/\+(\d+)/.exec(count.textContent)?.[1]),
    );
    const beyond = [...document.querySelectorAll('.timeline-name small')].flatMap((lane) =>
      [...(lane.getAttribute('aria-label') ?? '').matchAll(/\d+/g)].map(Number),
    );
    return marks + [...counts, ...beyond].reduce((sum, count) => sum + count, 0);
  });
}

async function statusCount({ status }: AtlasPage): Promise<number> {
  return Number(/\d+/.exec((await status.textContent()) ?? '')?.[0]);
}

/** The most px of the focus's colour on the timeline's picture, while the wheel turns to and fro for some frames of it. */
async function focusPaintedInGesture(page: Page): Promise<number> {
  const most = await page.evaluate(async () => {
    const plot = document.querySelector('.timeline-plot');
    if (!plot) throw new Error('there is no plot');
    const probe = document.createElement('span');
    probe.style.color = 'var(--focus)';
    plot.append(probe);
    const [red, green, blue] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
    probe.remove();
    const { left, top, width, height } = plot.getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    const painted = (canvas: HTMLCanvasElement) => {
      const { width: columns, height: rows } = canvas;
      const context = new OffscreenCanvas(columns, rows).getContext('2d');
      if (!context) throw new Error('there is no 2D context');
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, columns, rows);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
      }
      return count;
    };
    let found = 0;
    for (let turn = 0, seen = 0; seen < 12; turn += 1) {
      const deltaY = turn % 2 === 0 ? -20 : 20;
      const wheel = { deltaY, clientX, clientY, ctrlKey: true, bubbles: true, cancelable: true };
      plot.dispatchEvent(new WheelEvent('wheel', wheel));
      await new Promise(requestAnimationFrame);
      const canvas = document.querySelector<HTMLCanvasElement>('.timeline-picture.gesture canvas');
      if (!canvas) continue;
      seen += 1;
      found = Math.max(found, painted(canvas));
    }
    return found;
  });
  await expect(page.locator('.timeline-picture.gesture')).toHaveCount(0);
  return most;
}

// Links are opened on the last of the screens, then shown on the others.
for (const [lang, widths] of [
  ['en', [2560, 1280, 360]],
  ['zh', [360, 1280, 2560]],
] as const) {
  test(`no label overlaps or is cut, from a year to a day, on screens of any width, ${lang}`, async ({
    atlas,
    page,
  }) => {
    test.slow();
    for (const link of [
      '',
      'from=2023-03-01&to=2023-05-31',
      'from=2023-11-06&to=2023-11-26',
      'from=2023-11-13&to=2023-11-24',
      'from=2023-03-13&to=2023-03-19',
      'from=2023-03-14&to=2023-03-15',
      'from=2023-11-17&to=2023-11-17',
      'group=company',
    ]) {
      await atlas.open(`${link}&lang=${lang}`);
      for (const width of widths) {
        await atlas.resize(width, 900);
        expect(await unsightly(page), `${link} ${width} px`).toEqual([]);
      }
    }
  });
}

test('a week shows cards, a day the texts', async ({ atlas, page }) => {
  await atlas.open('from=2023-03-13&to=2023-03-19&category=text');
  const card = plotOf(page).getByRole('button', { name: /^Stanford trains Alpaca/ });
  await expect(card).toContainText('13 March 2023');
  await expect(card).toContainText('Stanford University');
  await atlas.open('from=2023-03-14&to=2023-03-14&category=text');
  await expect(plotOf(page).getByRole('button', { name: /^OpenAI launches GPT-4/ })).toContainText(
    'simulated bar exam',
  );
});

test('what is drawn and counted is what the status says, wherever one looks', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const atlasSize = await statusCount(atlas);
  for (const link of ['', 'category=law', 'from=2023-06-01&to=2023-06-30', 'q=openai']) {
    await atlas.open(link);
    // Without a window the status counts what lies outside the range, too.
    const all = link.includes('from=') ? atlasSize : await statusCount(atlas);
    expect(await told(page), link).toBe(all);
  }
});

test('a phone’s column, put there a screen at a time, is whole once the page says so', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('from=2023-01-01&to=2023-12-31');
  expect(await told(page)).toBe(await statusCount(atlas));
});

test('a count opens exactly the days of its events', async ({ atlas, page }) => {
  await atlas.open('from=2023-03-01&to=2023-05-31');
  const count = plotOf(page)
    .getByRole('button', { name: /^\d+ more events, \w+, \d+–\d+ \w+ 2023: show$/ })
    .first();
  const name = (await count.getAttribute('aria-label')) ?? '';
  const [, first, last] = /, (\d+)–(\d+) /.exec(name) ?? [];
  await count.click();
  await expect
    .poll(() => atlas.query())
    .toMatch(new RegExp(`from=2023-\\d\\d-0?${first}&to=2023-\\d\\d-0?${last}$`));
});

test('the wheel zooms about the pointer: the day under it stays within a pixel', async ({
  atlas,
  page,
}) => {
  await atlas.open('category=video');
  const mark = page.locator('.timeline-event.precise:not(.label-before)').nth(4);
  const before = await boxOf(mark);
  const x = before.x + MARK_RADIUS;
  await page.mouse.move(x, before.y + before.height / 2);
  const id = await mark.evaluate((element) => element.getAttribute('data-mark'));
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => atlas.query()).toContain('from=');
  const after = await boxOf(page.locator(`[data-mark="${id}"]`));
  expect(Math.abs(after.x + MARK_RADIUS - x)).toBeLessThanOrEqual(1);
});

for (const lang of ['en', 'zh']) {
  test(`the name of a month holds the words it shows (WCAG 2.5.3), ${lang}`, async ({
    atlas,
    page,
  }) => {
    const opened = [
      [1280, 'from=2023-03-01&to=2023-04-30'],
      [1280, ''],
      [390, null],
    ] as const;
    for (const [width, link] of opened) {
      if (link === null) await atlas.resize(width, 844);
      else await atlas.open(`${link}&lang=${lang}`);
      const months = await page
        .locator('.timeline-header')
        .getByRole('button')
        .evaluateAll((buttons) =>
          buttons.map((button) => ({
            shown: button.textContent.replace(/\s+/g, ' ').trim(),
            name: button.getAttribute('aria-label') ?? button.textContent,
          })),
        );
      expect(months.length).toBeGreaterThan(1);
      for (const { shown, name } of months) expect(name).toContain(shown);
    }
  });
}

/** Months whose words reach beyond their button or beyond the header. */
function cutMonths(page: Page): Promise<string[]> {
  return page.locator('.timeline-header').evaluate((header) => {
    const { right } = header.getBoundingClientRect();
    return [...header.querySelectorAll('button')]
      .filter((month) => {
        const isWider = month.scrollWidth > month.clientWidth;
        const isHigher = month.scrollHeight > month.clientHeight;
        return isWider || isHigher || month.getBoundingClientRect().right > right + 1;
      })
      .map((month) => month.textContent);
  });
}

for (const lang of ['en', 'zh']) {
  test(`no month of the header is cut, at any width of a screen, ${lang}`, async ({
    atlas,
    page,
  }) => {
    test.slow();
    const expectNoneCut = async (place: string) => {
      await expect(page.locator('.timeline-header').getByRole('button')).not.toHaveCount(0);
      expect(await cutMonths(page), place).toEqual([]);
    };
    await atlas.open(`lang=${lang}`);
    for (const width of [700, 768, 1024, 1366, 1440, 1512, 1536, 1680, 1920]) {
      await atlas.resize(width, 800);
      await expectNoneCut(`${width} px`);
    }
    for (const [width, link] of [
      [1280, 'select=company:openai'],
      [1280, 'from=2023-01-30&to=2023-04-02'],
      [900, 'from=2023-01-22&to=2023-11-09'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await atlas.open(`${link}&lang=${lang}`);
      await expectNoneCut(`${width} px ${link}`);
    }
  });
}

test('shift and drag choose a stretch of time', async ({ atlas, page }) => {
  await atlas.open();
  const { x, y, width } = await boxOf(plotOf(page));
  await page.keyboard.down('Shift');
  await page.mouse.move(x + width * 0.25, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + 8, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(() => atlas.query()).toMatch(/^from=2023-04-0\d\b.*&to=2023-0(6-30|7-0\d)\b/);
});

test('a hand faster than the page is followed to where it lets go', async ({ atlas, page }) => {
  await atlas.open();
  const { x, y, width } = await boxOf(plotOf(page));
  await page.keyboard.down('Shift');
  await page.mouse.move(x + width * 0.25, y + 8);
  await page.mouse.down();
  await pointerAtOnce(page, plotOf(page), [
    { type: 'pointermove', x: x + width * 0.4, y: y + 8 },
    { type: 'pointerup', x: x + width * 0.5, y: y + 8 },
  ]);
  await page.keyboard.up('Shift');
  await expect.poll(() => atlas.query()).toMatch(/^from=2023-04-0\d\b.*&to=2023-0(6-30|7-0\d)\b/);
});

test('a drag of the strip that is broken off at once leaves the window as it was', async ({
  atlas,
  page,
}) => {
  await atlas.open('from=2023-03-01&to=2023-05-31');
  const strip = page.getByRole('group', { name: 'Whole range' });
  const { x, y, width } = await boxOf(strip);
  await page.mouse.move(x + 0.8 * width, y + 14);
  await page.mouse.down();
  await pointerAtOnce(page, strip, [
    { type: 'pointermove', x: x + 0.9 * width, y: y + 14 },
    { type: 'pointercancel', x: x + 0.9 * width, y: y + 14 },
  ]);
  const opened = atlas.query();
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect.poll(() => atlas.query()).not.toBe(opened);
  expect(atlas.query()).toMatch(/^from=2023-03-\d\d\b.*&to=2023-05-\d\d\b/);
});

test('a double click zooms in, sideways wheel and drag pan', async ({ atlas, page }) => {
  await atlas.open();
  const { x, y, width } = await boxOf(plotOf(page));
  await page.mouse.dblclick(x + width / 2, y + 3);
  await expect
    .poll(() => atlas.query())
    .toMatch(/^from=2023-0[34]-\d\d\b.*&to=2023-(09|10)-\d\d\b/);
  const zoomed = atlas.query();
  await page.mouse.wheel(200, 0);
  await expect.poll(() => atlas.query()).not.toBe(zoomed);
  const panned = atlas.query();
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Shift');
  await expect.poll(() => atlas.query()).not.toBe(panned);
});

test('typed dates set the window', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByLabel('First day').fill('2023-05-01');
  await page.getByLabel('First day').press('Enter');
  await expect.poll(() => atlas.query()).toBe('from=2023-05-01&to=2023-12-31');
  await page.getByLabel('Last day').fill('2023-05-31');
  await page.getByLabel('Last day').press('Enter');
  await atlas.hasQuery('from=2023-05-01&to=2023-05-31');
});

test('Enter in a date sets it and keeps the field, to go on typing', async ({ atlas, page }) => {
  await atlas.open();
  const first = page.getByLabel('First day');
  await first.fill('2023-05-01');
  await first.press('Enter');
  await atlas.hasQuery('from=2023-05-01&to=2023-12-31');
  await expect(first).toBeFocused();
  await expect(first).toHaveValue('2023-05-01');
  await page.getByRole('button', { name: 'Whole range' }).click();
  await expect(first).toHaveValue('2023-01-01');
});

test('a month, a count and typed dates are each one step of Back and of Forward', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.option('Category', 'Law').click();
  await page.getByRole('button', { name: /^May \d+ events, May 2023/ }).click();
  await atlas.hasQuery('category=law&from=2023-05-01&to=2023-05-31');
  await page.goBack();
  await atlas.hasQuery('category=law');
  await page.goForward();
  await atlas.hasQuery('category=law&from=2023-05-01&to=2023-05-31');
  await page.getByLabel('Last day').fill('2023-06-30');
  await page.getByLabel('Last day').press('Enter');
  await atlas.hasQuery('category=law&from=2023-05-01&to=2023-06-30');
  await page.goBack();
  await atlas.hasQuery('category=law&from=2023-05-01&to=2023-05-31');
  await expect(page.getByLabel('Last day')).toHaveValue('2023-05-31');
  await page.goBack();
  await page.goBack();
  await atlas.hasQuery('');
  await plotOf(page)
    .getByRole('button', { name: /^\d+ more events/ })
    .first()
    .click();
  await expect.poll(() => atlas.query()).toContain('from=');
  await page.goBack();
  await atlas.hasQuery('');
});

test('on the front page a drag in the strip draws a window; Home and End move its edges', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const { x, y, width } = await boxOf(page.locator('.timeline-brush'));
  await page.mouse.move(x + 0.25 * width, y + 14);
  await page.mouse.down();
  await page.mouse.move(x + 0.5 * width, y + 14, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.query()).toMatch(/^from=2023-04-0\d\b.*&to=2023-0(6-30|7-0\d)\b/);
  await page.getByRole('slider', { name: 'End of the window' }).press('End');
  await expect.poll(() => atlas.query()).toMatch(/^from=2023-04-0\d&to=2023-12-31$/);
  await page.getByRole('slider', { name: 'Start of the window' }).press('Home');
  await expect.poll(() => atlas.query()).toMatch(/^from=2022-\d\d-\d\d&to=2023-12-31$/);
});

test('a typed date beyond the range is the nearest there is, and moves nothing else', async ({
  atlas,
  page,
}) => {
  await atlas.open('from=2023-03-01&to=2023-06-30');
  const last = page.getByLabel('Last day');
  await last.fill('2031-01-01');
  await last.press('Enter');
  await atlas.hasQuery('from=2023-03-01&to=2023-12-31');
  await last.fill('2031-01-01');
  await last.press('Enter');
  await expect(last).toHaveValue('2023-12-31');
});

test('a pan in a week keeps every lane and label in its row', async ({ atlas, page }) => {
  await atlas.open('from=2023-11-06&to=2023-11-12');
  const rows = async () =>
    new Map(
      await page
        .locator('.timeline-event.labelled')
        .evaluateAll((marks) =>
          marks.map((mark): [string, number] => [
            mark.getAttribute('data-mark') ?? '',
            mark.getBoundingClientRect().top,
          ]),
        ),
    );
  const before = await rows();
  const { x, y } = await boxOf(page.locator('.timeline-plot'));
  await page.mouse.move(x + 600, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + 640, y + 5);
  await page.mouse.move(x + 700, y + 5);
  await page.mouse.up();
  await expect.poll(() => atlas.query()).toMatch(/^from=2023-11-05\.\d+&to=2023-11-12\.\d+$/);
  const after = await rows();
  const stayed = [...before.keys()].filter((id) => after.has(id));
  expect(stayed.length).toBeGreaterThan(5);
  for (const id of stayed) expect(after.get(id)).toBe(before.get(id));
});

test('a stretch of time without an event keeps the timeline, and the way on', async ({
  atlas,
  page,
}) => {
  await atlas.open('from=2023-02-06&to=2023-02-06');
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect.poll(() => atlas.query()).toBe('from=2023-02-05&to=2023-02-05');
  await expect(page.getByText(/^0 of \d+ events/)).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect.poll(() => atlas.query()).toBe('from=2023-02-06&to=2023-02-06');
});

test('the window of a single day can be taken hold of and moved', async ({ atlas, page }) => {
  await atlas.open('from=2023-03-14&to=2023-03-14');
  const { x, y, width } = await boxOf(page.locator('.timeline-brush'));
  await page.mouse.move(x + width / 2, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 30, y + 10);
  await page.mouse.move(x + width / 2 + 100, y + 10);
  await page.mouse.up();
  await expect.poll(() => atlas.query()).toMatch(/^from=2023-04-(\d\d)&to=2023-04-\1$/);
});

test('keys zoom about the focused event and never lose it', async ({ atlas, page }) => {
  await atlas.open();
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
  const mark = plotOf(page).getByRole('button', { name: /^OpenAI launches GPT-4|^OpenAI laun/ });
  await mark.first().focus();
  const id = await focused();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('+');
    expect(await focused()).toBe(id);
  }
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('PageDown');
    expect(await focused()).not.toBeNull();
  }
  await expect.poll(() => new URL(page.url()).search).toContain('from=');
  await page.keyboard.press('0');
  await atlas.hasQuery('');
  expect(await focused()).not.toBeNull();
});

test('the whole range is there to stay, however soon after a zoom it is asked for', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  await atlas.open();
  const whole = page.getByRole('button', { name: 'Whole range' });
  await plotOf(page).getByRole('button').first().focus();
  await page.clock.pauseAt(Date.now() + 10_000);
  await page.keyboard.press('+');
  await expect(whole).toBeEnabled();
  await page.keyboard.press('0');
  await page.clock.runFor(1000);
  await expect(whole).toBeDisabled();
  expect(atlas.query()).toBe('');
});

test('a window that is dropped does not come back with the pan before', async ({ atlas, page }) => {
  await page.clock.install();
  await atlas.open('from=2023-03-01&to=2023-06-30');
  await page.clock.pauseAt(Date.now() + 10_000);
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('button', { name: /^Remove filter: .*2023/ }).click();
  await page.clock.runFor(1000);
  await expect(page.getByRole('button', { name: 'Whole range' })).toBeDisabled();
  expect(atlas.query()).toBe('');
});

test('a gesture keeps the focus in sight', async ({ atlas, page }) => {
  await atlas.open('from=2023-03-01&to=2023-04-30');
  expect(await focusPaintedInGesture(page)).toBe(0);
  const mark = plotOf(page).getByRole('button', { name: /^OpenAI launches GPT-4/ });
  await mark.focus();
  // Two lines along a mark and its label.
  expect(await focusPaintedInGesture(page)).toBeGreaterThan(200);
  await expect(mark).toBeFocused();
});

test('the keys reach every mark of every lane', async ({ atlas, page }) => {
  await atlas.open('from=2023-03-01&to=2023-04-30');
  const events = page.getByRole('group', { name: /^Events\./ });
  const drawn = await events
    .locator('[data-lane]')
    .evaluateAll((lanes) =>
      lanes.map((lane) =>
        [...lane.querySelectorAll('button')].map((mark) => mark.getAttribute('aria-label') ?? ''),
      ),
    );
  expect(drawn.filter((lane) => lane.length > 0).length).toBeGreaterThan(5);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  const first = events.locator('[data-lane] button[tabindex="0"]');
  await expect(first).toHaveCount(1);
  await first.focus();
  for (const lane of drawn) {
    if (lane.length === 0) continue;
    await page.keyboard.press('Home');
    const reached: (string | null)[] = [];
    while (reached.length < lane.length) {
      reached.push(await focused());
      await page.keyboard.press('ArrowRight');
    }
    expect([...reached].sort()).toEqual([...lane].sort());
    await page.keyboard.press('ArrowDown');
  }
});

test('related events are joined and stepped through', async ({ atlas, page }) => {
  await atlas.open('select=company:mistral-ai');
  const events = page.getByRole('group', { name: /^Events\./ });
  await expect(page.getByText('4 related events')).toBeVisible();
  await page.getByRole('button', { name: 'Related event after' }).click();
  const focusedName = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await expect.poll(focusedName).toMatch(/^Four weeks old, Mistral AI raises/);
  await page.keyboard.press(']');
  await expect.poll(focusedName).toMatch(/^Mistral AI releases Mistral 7B/);
  await page.keyboard.press('[');
  await expect.poll(focusedName).toMatch(/^Four weeks old/);
  await expect(events).toBeVisible();
});

test('arcs between related events pass below titles and numbers', async ({ atlas, page }) => {
  await atlas.open('select=company:openai');
  const ties = page.locator('.timeline-ties');
  await expect(ties).toBeAttached();
  const isBelow = await ties.evaluate((arcs) => {
    const mark = document.querySelector('.timeline-event.labelled.precise');
    if (mark === null) throw new Error('there is no title');
    const comesAfter = arcs.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING;
    return comesAfter !== 0 && getComputedStyle(mark).backgroundImage !== 'none';
  });
  expect(isBelow).toBe(true);
});

test('lanes fold, and every company has a lane on some page', async ({ atlas, page }) => {
  await atlas.open('group=company');
  const fold = page.getByRole('button', { name: 'OpenAI', exact: true }).last();
  const labels = page.locator('[data-lane="openai"] .timeline-event.labelled');
  await expect(labels.first()).toBeVisible();
  await fold.click();
  await expect(labels).toHaveCount(0);
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  const lanes = new Set<string>();
  const next = page.getByRole('button', { name: 'Less active companies' });
  for (;;) {
    const ids = await page
      .locator('[data-lane]')
      .evaluateAll((all) => all.map((lane) => lane.getAttribute('data-lane') ?? ''));
    ids.forEach((id) => lanes.add(id));
    if (await next.isDisabled()) break;
    await next.click();
  }
  const all = Number(
    /of (\d+)/.exec((await page.locator('.timeline-pages').textContent()) ?? '')?.[1],
  );
  expect(lanes.size).toBe(all);
});

test('? lists the keys of the view', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toContainText('through the events that belong with the selection');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 700 } });

  test('two fingers zoom about their middle', async ({ atlas, page }) => {
    await atlas.open();
    const touch = await fingersOn(page);
    const { x, y, width } = await boxOf(plotOf(page));
    const fingers = (apart: number) => [
      { x: x + width / 2 - apart, y: y + 60 },
      { x: x + width / 2 + apart, y: y + 60 },
    ];
    await touch('touchStart', fingers(40));
    for (const apart of [60, 90, 130, 160]) await touch('touchMove', fingers(apart));
    await touch('touchEnd', []);
    await expect
      .poll(() => atlas.query())
      .toMatch(/^from=2023-0[4-6]-\d\d\b.*&to=2023-(07|08|09)-\d\d\b/);
  });

  test('one finger pans sideways, and up and down scrolls the page', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await atlas.open('from=2023-03-01&to=2023-05-31');
    const before = atlas.query();
    const touch = await fingersOn(page);
    const { x, y } = await boxOf(plotOf(page));
    const start = { x: x + 150, y: y + 200 };
    await touch('touchStart', [start]);
    for (const moved of [20, 60, 110, 160]) {
      await touch('touchMove', [{ x: start.x, y: start.y - moved }]);
    }
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60);
    expect(atlas.query()).toBe(before);
  });

  test('a finger that scrolls the page from the strip leaves the window as it is', async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await atlas.open('from=2023-03-01&to=2023-05-31');
    const strip = page.getByRole('group', { name: 'Whole range' });
    await strip.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => window.scrollY);
    const lastDay = page.getByLabel('Last day');
    await expect(lastDay).toHaveValue('2023-05-31');
    const touch = await fingersOn(page);
    const { x, y, width } = await boxOf(strip);
    const start = { x: x + 0.8 * width, y: y + 14 };
    await touch('touchStart', [start]);
    for (const moved of [12, 40, 80, 130]) {
      await touch('touchMove', [{ x: start.x + moved / 8, y: start.y + moved }]);
    }
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(scrolled - 40);
    const opened = atlas.query();
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect.poll(() => atlas.query()).not.toBe(opened);
    expect(atlas.query()).toMatch(/^from=2023-03-\d\d\b.*&to=2023-05-\d\d\b/);
  });
});

test.describe('odd data', () => {
  const source = [{ title: 'A page', publisher: 'A paper', url: 'https://example.org/' }];
  interface Odd {
    readonly date?: string;
    readonly title?: string;
    readonly category?: string;
    readonly companies?: readonly string[];
  }
  const datasetOf = (events: readonly Odd[]) => ({
    schemaVersion: 1,
    id: 'odd',
    title: 'Odd data',
    description: 'For a test',
    updated: '2023-12-31',
    license: 'CC0-1.0',
    range: { from: '2023-01-01', to: '2023-12-31' },
    categories: [
      { id: 'text', name: 'Text' },
      { id: 'law', name: 'Law' },
    ],
    companies: [{ id: 'only', name: 'The only company', kind: 'lab', country: 'FR' }],
    events: events.map((event, index) => ({
      id: `e${index}`,
      date: '2023-06-15',
      category: index % 2 === 0 ? 'text' : 'law',
      kind: 'release',
      importance: 1 + (index % 3),
      title: `Event number ${index}`,
      summary: 'Something happened.',
      companies: [],
      models: [],
      tags: [],
      sources: source,
      ...event,
    })),
    relations: [],
    models: [],
  });
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      date: `2023-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    }));
  const cases: readonly (readonly [string, readonly Odd[]])[] = [
    ['2,000 events on one day', Array.from({ length: 2000 }, () => ({}))],
    [
      'events outside the range',
      [{ date: '2019-05-02' }, { date: '2023-05-02' }, { date: '2026-01-09' }],
    ],
    ['one company’s events alone', days(40).map((day) => ({ ...day, companies: ['only'] }))],
    [
      'titles of 400 characters',
      days(30).map((day) => ({ ...day, title: 'A long title '.repeat(31) })),
    ],
    ['all in one lane', days(80).map((day) => ({ ...day, category: 'law' }))],
  ];
  for (const [name, events] of cases) {
    test(`${name} are all drawn or counted`, async ({ atlas, page }) => {
      await page.route('**/data/odd.json', (route) =>
        route.fulfill({ body: JSON.stringify(datasetOf(events)) }),
      );
      await atlas.open('data=data/odd.json');
      expect(await unsightly(page)).toEqual([]);
      if (name !== 'events outside the range') expect(await told(page)).toBe(events.length);
      await expect(page.locator('.timeline *')).not.toHaveCount(0);
      expect(await page.locator('.timeline *').count()).toBeLessThanOrEqual(500);
    });
  }

  test('10,000 events make no larger a page, on any screen', async ({ atlas, page }) => {
    const events = days(10_000).map((day, index) => ({ ...day, title: `Short ${index}` }));
    await page.route('**/data/odd.json', (route) =>
      route.fulfill({ body: JSON.stringify(datasetOf(events)) }),
    );
    await atlas.open('data=data/odd.json');
    for (const [width, height] of [
      [1280, 800],
      [1680, 1050],
      [2560, 1400],
      [3840, 2160],
    ] as const) {
      await atlas.resize(width, height);
      await expect(page.locator('.timeline *')).not.toHaveCount(0);
      expect(await page.locator('.timeline *').count()).toBeLessThanOrEqual(500);
      expect(await told(page)).toBe(10_000);
      expect(await unsightly(page)).toEqual([]);
    }
  });

  test('a table of thousands of events comes in parts', async ({ atlas, page }) => {
    const events = Array.from({ length: 1500 }, () => ({}));
    await page.route('**/data/odd.json', (route) =>
      route.fulfill({ body: JSON.stringify(datasetOf(events)) }),
    );
    await atlas.open('as=table&data=data/odd.json');
    const more = page.getByRole('button', { name: 'show more' });
    await expect(more).toHaveText('600 of 1,500 rows: show more');
    await expect(page.locator('tbody tr')).toHaveCount(600);
    // By the keyboard, and by scrolling there.
    await more.press('Enter');
    await expect(page.locator('tbody tr')).toHaveCount(1200);
    await expect(more).toBeFocused();
    await more.scrollIntoViewIfNeeded();
    await expect(page.locator('tbody tr')).toHaveCount(1500);
    await expect(more).toHaveCount(0);
    await page.getByRole('button', { name: 'Event', exact: true }).click();
    await expect(page.locator('tbody tr').first()).toContainText('Event number 0');
  });

  test('no events at all say so', async ({ atlas, page }) => {
    await page.route('**/data/odd.json', (route) =>
      route.fulfill({ body: JSON.stringify(datasetOf([])) }),
    );
    await atlas.open('data=data/odd.json');
    await expect(page.getByText('This file has none of these.')).toBeVisible();
  });
});

test('stepping keeps to what the filters leave, and ends where there is no more', async ({
  atlas,
  page,
}) => {
  await atlas.open('category=law&select=company:openai');
  const steps = page.getByText(/^\d+ related events/);
  await expect(steps).toBeVisible();
  const shown = Number(/^\d+/.exec((await steps.textContent()) ?? '')?.[0]);
  await expect(page.getByRole('button', { name: 'Remove filter: Law' })).toBeVisible();
  await page.getByRole('button', { name: 'Related event after' }).click();
  await expect(plotOf(page).locator('[data-mark]:focus')).toBeVisible();
  await atlas.open('category=law&company=openai');
  await expect(atlas.status).toHaveText(new RegExp(`^${shown} of`));
});

test('more events than a day has room for are shown in the table', async ({ atlas, page }) => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    ...file.events[0],
    id: `event-${index}`,
    date: '2023-06-15',
  }));
  await page.route('**/data/day.json', (route) =>
    route.fulfill({
      json: { ...file, events: many, relations: [], models: [], chapters: [] },
    }),
  );
  await atlas.open('data=data/day.json&from=2023-06-15&to=2023-06-15');
  await plotOf(page)
    .getByRole('button', { name: /^\d+ more events/ })
    .first()
    .click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('row').nth(20)).toBeVisible();
  await page.goBack();
  await expect(plotOf(page)).toBeVisible();
});

test('on a phone the month stays in sight, and each day has its number beside it', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('from=2023-03-01&to=2023-03-31');
  const month = page.getByRole('button', { name: /^Mar \d+ events, March 2023/ });
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 1300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1200);
  await expect(month.getByText('Mar')).toBeInViewport();
  const days = page.locator('.timeline-header-tick');
  await expect(days).toHaveText(Array.from({ length: 31 }, (_, index) => `${index + 1}`));
  const mark = plotOf(page)
    .locator('.timeline-event.labelled[aria-label$=", 14 March 2023"]')
    .first();
  const [dayBox, nextBox, markBox] = await Promise.all([
    boxOf(days.nth(13)),
    boxOf(days.nth(14)),
    boxOf(mark),
  ]);
  const middle = markBox.y + MARK_RADIUS;
  expect(middle).toBeGreaterThan(dayBox.y - 10);
  expect(middle).toBeLessThan(nextBox.y);
});

test('a day on a phone shows what happened, every event of it', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('from=2023-03-14&to=2023-03-14');
  await expect(atlas.status).toHaveText(/^6 of/);
  await expect(plotOf(page).locator('.timeline-card')).toHaveCount(6);
  await expect(plotOf(page)).toContainText('GPT-4 accepts text and pictures');
});
