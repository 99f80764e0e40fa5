import type { Locator, Page } from '@playwright/test';
import { MARK_RADIUS } from '../src/views/timeline/labelPositions';
import { expect, test, type AtlasPage } from './atlas';

/** What the browser or the network refuses, and what a reader sees and does all the same. */
interface Row {
  readonly refuse: (page: Page) => Promise<unknown>;
  readonly link: string;
  readonly works: (atlas: AtlasPage) => Promise<void>;
}

const PAINTER = /\/paint\.worker-/;

const ROWS: Readonly<Record<string, Row>> = {
  'network: the painter is missing': {
    refuse: (page) => page.route(PAINTER, (route) => route.fulfill({ status: 404 })),
    link: 'view=network',
    works: networkWorks,
  },
  'network: the painter is a web page': {
    refuse: (page) =>
      page.route(PAINTER, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<html></html>' }),
      ),
    link: 'view=network',
    works: networkWorks,
  },
  'network: the painter arrives cut': {
    refuse: (page) =>
      page.route(PAINTER, async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        await route.fulfill({ response, body: body.slice(0, body.length / 2) });
      }),
    link: 'view=network',
    works: networkWorks,
  },
  'network: layout and painter stall': {
    // Never answered.
    refuse: (page) => page.route(/(layout|paint)\.worker-/, () => undefined),
    link: 'view=network',
    works: networkWorks,
  },
  'network: the layout is missing': {
    refuse: (page) => page.route(/layout\.worker-/, (route) => route.fulfill({ status: 404 })),
    link: 'view=network&as=months',
    works: async ({ page }) => {
      await expect(page.locator('.month-companies').last()).toBeVisible();
    },
  },
  'network: no worker but that of the dataset': {
    refuse: withoutWorkers,
    link: 'view=network',
    works: async (atlas) => {
      await networkWorks(atlas);
      await atlas.page.getByRole('button', { name: 'Tighten' }).click();
      await expect(atlas.page.getByRole('button', { name: 'Tighten' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    },
  },
  'network: no OffscreenCanvas anywhere': {
    refuse: async (page) => {
      await page.addInitScript('delete globalThis.OffscreenCanvas');
      await inWorkers(page, 'delete self.OffscreenCanvas');
    },
    link: 'view=network',
    works: networkWorks,
  },
  'network: a canvas shows no bitmaps': {
    refuse: (page) => withoutContext(page, 'bitmaprenderer'),
    link: 'view=network',
    works: networkWorks,
  },
  'network: a worker’s canvas has no context': {
    refuse: (page) =>
      inWorkers(page, 'OffscreenCanvas.prototype.getContext = function () { return null; }'),
    link: 'view=network',
    works: networkWorks,
  },
  'network: no canvas has a context': {
    refuse: (page) => withoutContext(page, null),
    link: 'view=network',
    works: offersTable,
  },
  'models: no canvas has a context': {
    refuse: (page) => withoutContext(page, null),
    link: 'view=models',
    works: offersTable,
  },
  'models: no OffscreenCanvas': {
    refuse: (page) => page.addInitScript('delete globalThis.OffscreenCanvas'),
    link: 'view=models',
    works: modelsWork,
  },
  'timeline: a canvas cannot be handed over': {
    refuse: (page) =>
      page.addInitScript('delete HTMLCanvasElement.prototype.transferControlToOffscreen'),
    link: '',
    works: timelineWorks,
  },
  'timeline: a canvas refuses to be handed over': {
    refuse: (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.transferControlToOffscreen = () => {
          throw new DOMException('refused', 'InvalidStateError');
        };
      }),
    link: '',
    works: timelineWorks,
  },
  'timeline: the painter is missing': {
    refuse: (page) => page.route(PAINTER, (route) => route.fulfill({ status: 404 })),
    link: '',
    works: timelineWorks,
  },
  'timeline: the painter’s canvas has no context': {
    refuse: (page) =>
      inWorkers(page, 'OffscreenCanvas.prototype.getContext = function () { return null; }'),
    link: '',
    works: timelineWorks,
  },
  'timeline: no worker but that of the dataset': {
    refuse: withoutWorkers,
    link: '',
    works: timelineWorks,
  },
  'timeline: what shows gestures does not load': {
    refuse: (page) => page.route(/GesturePicture-.*\.js$/, (route) => route.abort()),
    link: '',
    works: timelineWorks,
  },
  'timeline: a worker has no animation frames': {
    refuse: (page) => inWorkers(page, 'delete self.requestAnimationFrame'),
    link: '',
    works: (atlas) => timelineWorks(atlas, 'picture'),
  },
  'timeline: a bare browser': { refuse: bare, link: '', works: bareTimelineWorks },
  'network: a bare browser': {
    refuse: bare,
    link: 'view=network&select=company:openai',
    works: async (atlas) => {
      await networkAnswers(atlas);
      await resizes(atlas.page, atlas.page.locator('.network-overlay'));
    },
  },
  'models: a bare browser': {
    refuse: bare,
    link: 'view=models&select=model:gpt-4',
    works: async (atlas) => {
      await modelsWork(atlas);
      await resizes(atlas.page, atlas.page.locator('.models-canvas'));
    },
  },
  'story: a bare browser': {
    refuse: bare,
    link: 'view=story',
    works: async ({ page }) => {
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    },
  },
};

for (const [name, { refuse, link, works }] of Object.entries(ROWS)) {
  test(name, async ({ atlas, page }) => {
    await refuse(page);
    await atlas.open(link);
    await works(atlas);
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

for (const [link, drawing, marks] of [
  ['view=network', '.network-plot', '[data-company=nvidia]'],
  ['view=models', '.models-plot', '[data-model=llama-2]'],
  ['category=video', '.timeline-marks', '.precise:not(.label-before)'],
] as const) {
  test(`?${link}: what lies under the pointer is meant, however large the page is shown`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(link);
    const drawn = () => page.locator(drawing).evaluate(({ outerHTML }) => outerHTML);
    for (const [property, value] of [
      ['zoom', 1.5],
      ['zoom', 0.75],
      ['scale', 0.6],
    ] as const) {
      await page.locator('html').evaluate(
        ({ style }, [name, text]) => {
          for (const other of ['zoom', 'scale']) style.removeProperty(other);
          style.setProperty(name, text);
        },
        [property, String(value)] as const,
      );
      await settled(page.locator(drawing));
      const mark = await one(page, `${drawing} ${marks}`);
      await mark.scrollIntoViewIfNeeded();
      const before = await pointOf(mark, value);
      const last = await drawn();
      await page.mouse.move(before.x, before.y);
      await page.keyboard.down('Control');
      for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -60);
      await page.keyboard.up('Control');
      await expect.poll(drawn).not.toBe(last);
      await settled(page.locator(drawing));
      const after = await pointOf(mark, value);
      // In the timeline a mark may come to stand in another row.
      const down = drawing === '.timeline-marks' ? 0 : after.y - before.y;
      const drift = Math.hypot(after.x - before.x, down);
      expect(drift, `${property} ${value}`).toBeLessThan(4);
      await page.mouse.click(after.x, after.y);
      const title = await atlas.detail.getByRole('heading', { level: 2 }).innerText();
      expect(await mark.getAttribute('aria-label')).toContain(title);
      await page.keyboard.press('Escape');
      await expect(atlas.detail).toBeHidden();
    }
  });
}

/** The network is painted in the page, on a canvas that can be read. */
async function networkWorks(atlas: AtlasPage): Promise<void> {
  const picture = atlas.page.locator('.network-picture');
  expect(await colorsOf(picture)).toBeGreaterThan(3);
  await networkAnswers(atlas);
  expect(await colorsOf(picture)).toBeGreaterThan(3);
}

async function networkAnswers({ page, detail }: AtlasPage): Promise<void> {
  await expect(page.locator('.network-label').getByText('OpenAI', { exact: true })).toBeVisible();
  const { x, y } = await middleOf(page.getByRole('button', { name: /^Nvidia, / }));
  await page.mouse.click(x, y);
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('Nvidia');
  // The picture follows a drag.
  const company = page.getByRole('button', { name: /^OpenAI, AI lab/ });
  await settled(company);
  const before = await middleOf(company);
  await dragPlot(page, '.network-plot', 60);
  await expect.poll(async () => Math.round((await middleOf(company)).x - before.x)).toBe(60);
}

async function modelsWork({ page, detail }: AtlasPage): Promise<void> {
  expect(await colorsOf(page.locator('.models-canvas'))).toBeGreaterThan(3);
  const { x, y } = await middleOf(page.getByRole('button', { name: /^Llama 2,/ }));
  await page.mouse.click(x, y);
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('Llama 2');
}

async function timelineWorks(
  { page, detail }: AtlasPage,
  moved: 'picture' | 'marks' = 'marks',
): Promise<void> {
  await expect.poll(() => followsWheel(page)).toBe(moved);
  await page.locator('.timeline-event').first().click();
  await expect(detail.getByRole('heading', { level: 2 })).toBeVisible();
}

async function bareTimelineWorks(atlas: AtlasPage): Promise<void> {
  const { page } = atlas;
  await timelineWorks(atlas, 'picture');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // A drag along the strip of the whole range draws a window.
  const strip = await page.locator('.timeline-overview').boundingBox();
  if (!strip) throw new Error('there is no overview');
  await page.keyboard.press('0');
  await page.mouse.move(strip.x + strip.width * 0.3, strip.y + 10);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width * 0.6, strip.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => atlas.query()).toContain('from=2023-0');
  await resizes(page, page.locator('.timeline-header'));
}

/** A view without a drawing says so, and its table has what it would show. */
async function offersTable({ page }: AtlasPage): Promise<void> {
  await expect(page.getByText(/nothing to draw on/)).toBeVisible();
  await page.getByRole('button', { name: 'Show the table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
}

/** How many colours a canvas shows. */
async function colorsOf(canvas: Locator): Promise<number> {
  return canvas.evaluate((shown: HTMLCanvasElement) => {
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [shown.width, shown.height];
    const context = copy.getContext('2d');
    if (!context) throw new Error('there is no 2D context');
    context.drawImage(shown, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
}

/** What of the timeline moves in each frame of a wheel that goes on turning: its picture, its marks, or nothing. */
async function followsWheel(page: Page): Promise<'picture' | 'marks' | 'nothing'> {
  return page.evaluate(async () => {
    const plot = document.querySelector('.timeline-plot');
    const marks = document.querySelector('.timeline-marks');
    if (!plot || !marks) throw new Error('there is no plot');
    const { left, top, width, height } = plot.getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    const shown = marks.innerHTML;
    for (let turn = 0; turn < 24; turn += 1) {
      const deltaY = turn < 12 ? -20 : 20;
      const wheel = { deltaY, clientX, clientY, ctrlKey: true, bubbles: true, cancelable: true };
      plot.dispatchEvent(new WheelEvent('wheel', wheel));
      await new Promise((resolve) => setTimeout(resolve));
      if (document.querySelector('.timeline-picture.gesture') !== null) return 'picture';
      if (marks.innerHTML !== shown) return 'marks';
    }
    return 'nothing';
  });
}

async function dragPlot(page: Page, plot: string, by: number): Promise<void> {
  const box = await page.locator(plot).boundingBox();
  if (!box) throw new Error('there is no plot');
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 12 + by, box.y + 12, { steps: 4 });
  await page.mouse.up();
}

async function middleOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('the mark is not there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Of some marks the one in the middle, however many there come to be. */
async function one(page: Page, marks: string): Promise<Locator> {
  const all = page.locator(marks);
  const id = await all.nth(Math.floor((await all.count()) / 2)).evaluate((mark) => {
    const names = ['data-mark', 'data-company', 'data-model'];
    const name = names.find((name) => mark.hasAttribute(name)) ?? '';
    return `[${name}="${mark.getAttribute(name)}"]`;
  });
  return page.locator(id).first();
}

/** What a mark stands for on the page: its middle, in the timeline that of its dot, on a page shown at some scale. */
async function pointOf(mark: Locator, scale: number) {
  const { x, y } = await middleOf(mark);
  const box = await mark.boundingBox();
  const classes = (await mark.getAttribute('class')) ?? '';
  if (!box || !classes.includes('timeline-event')) return { x, y };
  const inwards = MARK_RADIUS * scale;
  return { x: classes.includes('label-before') ? box.x + box.width - inwards : box.x + inwards, y };
}

/** Waits until a drawing has not changed, nor moved, for some frames. */
async function settled(drawing: Locator): Promise<void> {
  await drawing.evaluate(async (element) => {
    let last = '';
    for (let still = 0; still < 15;) {
      await new Promise(requestAnimationFrame);
      const { x, y, width } = element.getBoundingClientRect();
      const now = `${x} ${y} ${width} ${element.outerHTML}`;
      still = last === now ? still + 1 : 0;
      last = now;
    }
  });
}

/** The drawing has the width of a window made narrower. */
async function resizes(page: Page, drawing: Locator): Promise<void> {
  const wide = (await drawing.boundingBox())?.width ?? 0;
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect
    .poll(async () => wide - ((await drawing.boundingBox())?.width ?? 0))
    .toBeGreaterThan(100);
}

function withoutWorkers(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        if (!String(address).includes('dataset')) throw new Error('no worker');
        super(address, options);
      }
    };
  });
}

function withoutContext(page: Page, kind: string | null): Promise<unknown> {
  return page.addInitScript((refused) => {
    const { prototype } = HTMLCanvasElement;
    const own = Reflect.get(prototype, 'getContext') as (...args: unknown[]) => unknown;
    Reflect.set(prototype, 'getContext', function (this: unknown, ...args: unknown[]) {
      return refused === null || args[0] === refused ? null : own.apply(this, args);
    });
  }, kind);
}

/** Runs a line in the workers that paint, before their own script. */
function inWorkers(page: Page, line: string): Promise<unknown> {
  return page.route(PAINTER, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${line};${await response.text()}` });
  });
}

/** A browser without what no drawing needs. */
function bare(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
    Reflect.deleteProperty(globalThis, 'matchMedia');
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
    Reflect.deleteProperty(Navigator.prototype, 'languages');
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    Element.prototype.setPointerCapture = () => {
      throw new DOMException('no such pointer', 'NotFoundError');
    };
  });
}
