import type { Page } from '@playwright/test';
import { generateNetwork } from '../bench/generate';
import { expect, test } from './atlas';
import { fingersOn } from './touch';

const OPENAI = /^OpenAI, AI lab/;
const ANTHROPIC = /^Anthropic, AI lab/;
const FORUM = /^Frontier Model Forum/;

async function middleOf(page: Page, name: RegExp) {
  const box = await page.getByRole('button', { name }).boundingBox();
  if (!box) throw new Error('the mark is not there');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

async function distanceBetween(page: Page, a: RegExp, b: RegExp) {
  const [from, to] = [await middleOf(page, a), await middleOf(page, b)];
  return Math.hypot(to.x - from.x, to.y - from.y);
}

interface NameOnScreen {
  readonly name: string;
  readonly width: number;
  /** From the middle of the name's company to the name's top left. */
  readonly dx: number;
  readonly dy: number;
}

/** The names in the picture, told from their elements. */
function tellNames(elements: readonly Element[]): NameOnScreen[] {
  const middles = [...document.querySelectorAll('.network-plot [data-company]')].map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return {
      label: button.getAttribute('aria-label') ?? '',
      x: x + width / 2,
      y: y + height / 2,
    };
  });
  return elements.flatMap((element) => {
    const name = element.textContent;
    const own = middles.find(({ label }) => label.startsWith(`${name},`));
    const { left, top, width } = element.getBoundingClientRect();
    return own ? [{ name, width, dx: left - own.x, dy: top - own.y }] : [];
  });
}

/** Pairs of names that overlap by more than a px, which rounding takes. */
function overlapping(elements: readonly Element[]): string[] {
  const boxes = elements.map((element) => ({
    name: element.textContent,
    box: element.getBoundingClientRect(),
  }));
  return boxes.flatMap(({ name, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.left < other.box.right - 1 &&
          other.box.left < box.right - 1 &&
          box.top < other.box.bottom - 1 &&
          other.box.top < box.bottom - 1,
      )
      .map((other) => `${name} / ${other.name}`),
  );
}

for (const language of ['en', 'zh']) {
  test(`names are text and none overlaps another, near and far (${language})`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`view=network&lang=${language}`);
    const names = page.locator('.network-label');
    const hubs = ['OpenAI', language === 'en' ? 'Microsoft' : '微软'];
    for (const hub of hubs) await expect(names.getByText(hub, { exact: true })).toBeVisible();
    expect(await names.count()).toBeGreaterThan(20);
    expect(await names.evaluateAll(overlapping)).toEqual([]);
    const plot = await page.locator('.network-plot').boundingBox();
    await page.mouse.move((plot?.x ?? 0) + 500, (plot?.y ?? 0) + 200);
    await page.keyboard.down('Control');
    for (let step = 0; step < 4; step += 1) {
      const last = await names.evaluateAll((elements) => elements.map((e) => e.outerHTML).join());
      await page.mouse.wheel(0, -40);
      await expect
        .poll(() => names.evaluateAll((elements) => elements.map((e) => e.outerHTML).join()))
        .not.toBe(last);
      expect(await names.evaluateAll(overlapping)).toEqual([]);
    }
    await page.keyboard.up('Control');
  });
}

test('a pan keeps the elements of names, each at its company', async ({ atlas, page }) => {
  await atlas.open('view=network');
  await expect(page.locator('.network-label').first()).toBeVisible();
  const elements = await page.evaluateHandle(() => [
    ...document.querySelectorAll('.network-label'),
  ]);
  const before = await elements.evaluate(tellNames);
  expect(before.length).toBeGreaterThan(20);
  const start = await middleOf(page, OPENAI);
  const plot = await page.locator('.network-plot').boundingBox();
  const corner = { x: (plot?.x ?? 0) + 20, y: (plot?.y ?? 0) + 20 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 30, corner.y + 21, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => middleOf(page, OPENAI)).toEqual({ x: start.x + 30, y: start.y + 21 });
  const left = await elements.evaluate(
    (all) => all.filter((element) => !element.isConnected).length,
  );
  // Those at the edge that the pan cut are gone; nobody else is.
  expect(left).toBeLessThan(before.length / 5);
  const after = new Map(
    (await page.locator('.network-label').evaluateAll(tellNames)).map((name) => [name.name, name]),
  );
  const kept = await elements.evaluate((all) =>
    all.filter((element) => element.isConnected).map((element) => element.textContent),
  );
  for (const name of before) {
    const moved = after.get(name.name);
    if (!moved) continue;
    expect(kept).toContain(name.name);
    expect(Math.hypot(moved.dx - name.dx, moved.dy - name.dy)).toBeLessThanOrEqual(1.5);
  }
});

test('“Tighten” lays out what is shown, and again puts everything back', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&company=anthropic');
  const before = await middleOf(page, FORUM);
  const tighten = page.getByRole('button', { name: 'Tighten' });
  await tighten.click();
  await expect(tighten).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => middleOf(page, FORUM)).not.toEqual(before);
  await tighten.click();
  await expect.poll(() => middleOf(page, FORUM)).toEqual(before);
});

test('what is tightened has a place for what later months bring, and keeps it', async ({
  atlas,
  page,
}) => {
  const places = () =>
    page.locator('.network-plot [data-company]').evaluateAll((companies) =>
      Object.fromEntries(
        companies.map((company) => {
          const { x, y, width, height } = company.getBoundingClientRect();
          const name = company.getAttribute('data-company') ?? '';
          return [name, `${(x + width / 2).toFixed()} ${(y + height / 2).toFixed()}`];
        }),
      ),
    );
  const tighten = page.getByRole('button', { name: 'Tighten' });
  const tightened = async (to: string) => {
    await atlas.open(`view=network&category=business&to=${to}`);
    await tighten.click();
    await expect(tighten).toHaveText('Tighten');
    await expect(tighten).toHaveAttribute('aria-pressed', 'true');
  };
  await tightened('2023-12-31');
  const inDecember = await places();
  await tightened('2023-06-30');
  expect(Object.keys(await places()).length).toBeLessThan(Object.keys(inDecember).length);
  await page.getByRole('slider', { name: 'Month' }).fill('11');
  await atlas.hasQuery('view=network&category=business&to=2023-12-31');
  await expect.poll(places).toEqual(inDecember);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.goBack();
  await expect(tighten).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(places).toEqual(inDecember);
});

test('a filter that brings companies with no place in a tightened picture loosens it', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&company=anthropic');
  const tighten = page.getByRole('button', { name: 'Tighten' });
  await tighten.click();
  await expect(tighten).toHaveText('Tighten');
  await expect(tighten).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(tighten).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(tighten).toHaveAttribute('aria-pressed', 'true');
});

test('a company under the pointer lights its neighbours and says who it is', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network');
  const { x, y } = await middleOf(page, OPENAI);
  await page.mouse.move(x, y);
  await expect(page.locator('.preview')).toHaveText(/^OpenAIAI lab, \d+ ties$/);
  await expect(page.locator('.network-picture')).toHaveClass(/aside/);
  await page.mouse.move(5, y);
  await expect(page.locator('.preview')).toBeHidden();
});

test('the wheel with ctrl zooms about the pointer, a drag pans, keys zoom and fit', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network');
  const before = await middleOf(page, OPENAI);
  const apart = await distanceBetween(page, OPENAI, ANTHROPIC);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => distanceBetween(page, OPENAI, ANTHROPIC)).toBeGreaterThan(1.2 * apart);
  const after = await middleOf(page, OPENAI);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: OPENAI }).focus();
  await page.keyboard.press('0');
  await expect.poll(() => distanceBetween(page, OPENAI, ANTHROPIC)).toBeCloseTo(apart, -1);
  const frame = await page.locator('.network-plot').boundingBox();
  const corner = { x: (frame?.x ?? 0) + 20, y: (frame?.y ?? 0) + 20 };
  const start = await middleOf(page, OPENAI);
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 60, corner.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => middleOf(page, OPENAI)).toEqual({ x: start.x + 60, y: start.y + 40 });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 900 } });

  test('two fingers zoom, a tap opens, a finger that rests shows a preview', async ({
    atlas,
    page,
  }) => {
    await atlas.open('view=network');
    const touch = await fingersOn(page);
    const apart = await distanceBetween(page, OPENAI, ANTHROPIC);
    const { x, y } = await middleOf(page, OPENAI);
    const fingers = (by: number) => [
      { x: x - by, y },
      { x: x + by, y },
    ];
    await touch('touchStart', fingers(40));
    for (const by of [60, 80, 100]) await touch('touchMove', fingers(by));
    await touch('touchEnd', []);
    await expect.poll(() => distanceBetween(page, OPENAI, ANTHROPIC)).toBeGreaterThan(1.5 * apart);
    await touch('touchStart', [await middleOf(page, OPENAI)]);
    await expect(page.locator('.preview')).toContainText('OpenAI');
    await touch('touchEnd', []);
    await expect(atlas.detail).toBeHidden();
    const at = await middleOf(page, OPENAI);
    await page.touchscreen.tap(at.x, at.y);
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('OpenAI');
    await expect(page.locator('.preview')).toBeHidden();
  });

  test('one finger up and down scrolls the page', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await atlas.open('view=network');
    const touch = await fingersOn(page);
    const frame = await page.locator('.network-plot').boundingBox();
    const start = { x: (frame?.x ?? 0) + 30, y: (frame?.y ?? 0) + 60 };
    await touch('touchStart', [start]);
    for (const moved of [20, 60, 110, 160]) {
      await touch('touchMove', [{ x: start.x, y: start.y - moved }]);
    }
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60);
  });
});

test('a large network shows how far its layout is, and stops where the reader says', async ({
  atlas,
  page,
}) => {
  test.slow();
  const body = JSON.stringify(generateNetwork(5_000, 20_000));
  await page.route('**/data/large.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto('./?view=network&data=data/large.json');
  const progress = page.getByRole('progressbar', { name: 'Laying out the network' });
  await expect(progress).toBeInViewport({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(atlas.status).toHaveText('20,000 of 20,000 ties');
});

test('before it is laid out the network says so, and nothing can be done with it', async ({
  atlas,
  page,
}) => {
  let layOut: () => void = () => undefined;
  const mayLayOut = new Promise<void>((resolve) => {
    layOut = resolve;
  });
  await page.route('**/layout.worker*', async (route) => {
    await mayLayOut;
    await route.continue();
  });
  await page.goto('./?view=network');
  await expect(page.getByText('Laying out the network…')).toBeVisible();
  const frame = await page.locator('.network-frame').boundingBox();
  for (const name of ['Tighten', 'Zoom in', 'Zoom out']) {
    await expect(page.getByRole('button', { name })).toBeDisabled();
  }
  layOut();
  await atlas.drawn();
  await expect(page.getByText('Laying out the network…')).toBeHidden();
  for (const name of ['Tighten', 'Zoom in', 'Zoom out']) {
    await expect(page.getByRole('button', { name })).toBeEnabled();
  }
  expect(await page.locator('.network-frame').boundingBox()).toEqual(frame);
});
