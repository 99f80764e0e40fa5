import { readFileSync } from 'node:fs';
import { expect, test } from './atlas';

interface DatasetFile {
  readonly models: readonly Record<string, unknown>[];
}

test('zooming leaves the focus on its model and follows in the link at rest', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models');
  const mark = page.getByRole('button', { name: /^Grok-1/ });
  await mark.focus();
  const before = await mark.boundingBox();
  if (!before) throw new Error('the model has no place');
  await page.mouse.move(before.x + 7, before.y + 7);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => atlas.query()).toMatch(/^view=models&from=2023-\d\d-\d\d&to=2023-/);
  await expect(mark).toBeFocused();
  const after = await mark.boundingBox();
  expect(Math.abs((after?.x ?? 0) - before.x)).toBeLessThanOrEqual(1);
  await page.mouse.click(before.x + 7, before.y + 7);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Grok-1');
});

test('zooming as far as it goes leaves what is under the pointer there', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models');
  const mark = page.getByRole('button', { name: /^Llama 2,/ });
  const zoomIn = async () => {
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
  };
  const placeOf = async () => {
    const box = await mark.boundingBox();
    if (!box) throw new Error('the model has no place');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const before = await placeOf();
  await page.mouse.move(before.x, before.y);
  await zoomIn();
  await expect
    .poll(() => atlas.query())
    .toMatch(/^view=models&from=2023-07-1\d&to=2023-07-[12]\d$/);
  // A fraction of a pixel between mark and pointer has been stretched as well.
  const after = await placeOf();
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(40);
  await zoomIn();
  const still = await placeOf();
  expect(Math.hypot(still.x - after.x, still.y - after.y)).toBeLessThanOrEqual(1);
});

test('models until a day are all that were out by then', async ({ atlas, page }) => {
  await atlas.open('view=models&from=2007-01-01&to=2022-12-31');
  const words = (await atlas.status.textContent()) ?? '';
  expect(words).toMatch(/^[1-9]\d* of \d+ models$/);
  await atlas.open('view=models&to=2022-12-31');
  await expect(atlas.status).toHaveText(words);
  await expect(
    page.getByRole('button', { name: 'Remove filter: Up to 31 December 2022' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^GPT-3,/ })).toBeInViewport();
  await expect(page.getByRole('button', { name: /^Llama 2,/ })).toBeHidden();
});

test('a click again goes to the model that lies below', async ({ atlas, page }) => {
  await atlas.open('view=models');
  const box = await page.getByRole('button', { name: /^LLaVA,/ }).boundingBox();
  if (!box) throw new Error('the model has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await expect(page.getByText(/^\+1 more here/)).toBeVisible();
  const heading = atlas.detail.getByRole('heading', { level: 2 });
  const opened: string[] = [];
  for (const place of [0, 1]) {
    // The drawing gets narrower beside the detail.
    const now = await page.getByRole('button', { name: /^LLaVA,/ }).boundingBox();
    if (!now) throw new Error('the model has no place');
    await page.mouse.click(now.x + now.width / 2, now.y + now.height / 2);
    await expect(heading).not.toHaveText(opened[place - 1] ?? '');
    opened.push((await heading.textContent()) ?? '');
  }
  expect(opened.sort()).toEqual(['LLaVA', 'MiniGPT-4']);
});

test('arrows walk the models by date and by size', async ({ atlas, page }) => {
  await atlas.open('view=models');
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.getByRole('button', { name: /^GPT-3,/ }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await name()).toMatch(/^DALL-E, 5 January 2021/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  expect(await name()).toMatch(/^OPT-175B, 2 May 2022, Text, 175B parameters/);
  for (const [key, first] of [
    ['Home', 'Text-to-Picture system, 22 July 2007'],
    ['End', 'TinyLlama'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await name()).toContain(first);
  }
});

test('the trend is a choice in the link, told with its interval', async ({ atlas, page }) => {
  await atlas.open('view=models&category=text&from=2018-01-01&to=2022-12-31');
  await expect(page.getByText(/95 % interval/)).toBeHidden();
  await page.getByRole('button', { name: 'Trend' }).click();
  await expect(page.getByText(/95 % interval/)).toBeVisible();
  await atlas.hasQuery('view=models&category=text&from=2018-01-01&to=2022-12-31&trend=1');
  await page.goBack();
  await expect(page.getByText(/95 % interval/)).toBeHidden();
});

test('a reported size and a lineage are told in words', async ({ atlas, page }) => {
  await atlas.open('view=models&select=model:gpt-4');
  await expect(
    page.getByRole('button', { name: /size not disclosed, 1\.76T–1\.8T according to The Decoder/ }),
  ).toBeAttached();
  const reported = atlas.detail.locator('div', {
    has: page.getByText('Reported size', { exact: true }),
  });
  await expect(reported.getByRole('link', { name: 'The Decoder' })).toBeVisible();
  await expect(atlas.detail).not.toContainText('Memory of the weights');
  // The detail stands beside the drawing and does not stretch it beyond the screen.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
  await page.getByRole('button', { name: /^Vicuna/ }).focus();
  await expect(page.getByText(/^built on LLaMA; base of LLaVA, /)).toBeVisible();
});

test('the milestones of text-to-image open from the story', async ({ atlas, page }) => {
  await atlas.open('view=story&chapter=words-to-pictures');
  const steps = page.getByRole('figure').getByRole('listitem');
  await expect(steps.first()).toContainText('2007');
  await expect(steps.last()).toContainText('2023');
  await page.getByRole('figure').getByRole('button', { name: 'Parti' }).click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Parti');
});

const OWN = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8')) as DatasetFile;
const SOUND = {
  companies: [],
  modality: 'text',
  architecture: 'dense',
  weights: 'open',
  sources: [{ title: 't', publisher: 'p', url: 'https://example.org' }],
};

function modelOf(index: number, params: number | null): Record<string, unknown> {
  const month = String((index % 12) + 1).padStart(2, '0');
  const day = String((index % 28) + 1).padStart(2, '0');
  return {
    ...SOUND,
    id: `m${index}`,
    name: `Model ${index}`,
    date: `2023-${month}-${day}`,
    params,
    paramsStatus: params === null ? 'undisclosed' : 'disclosed',
  };
}

for (const [what, sizes, summary] of [
  ['one model', [7e9], '1 model of 7 billion parameters'],
  ['none with a size', Array.from({ length: 30 }, () => null), '30 models of undisclosed size'],
  ['all of one size', Array.from({ length: 60 }, () => 7e9), '60 models of 7 billion parameters'],
  ['16 parameters and 3e12', [16, 3e12], '2 models from 16 to 3 trillion parameters'],
  [
    '5,000 models',
    Array.from({ length: 5000 }, (_, index) => 1e6 + index * 1e8),
    '5,000 models from 1 million to 500 billion parameters',
  ],
] as const) {
  test(`odd data are drawn and summed up: ${what}`, async ({ atlas, page }) => {
    const odd = {
      ...OWN,
      models: sizes.map((size, index) => modelOf(index, size)),
      events: [],
      relations: [],
      chapters: [],
    };
    await page.route('**/odd.json', (route) => route.fulfill({ json: odd }));
    await atlas.open('view=models&trend=1&data=odd.json');
    await expect(page.getByText(summary, { exact: true })).toBeVisible();
    const marks = page.locator('.models-plot').getByRole('button');
    await expect(marks).toHaveCount(Math.min(300, sizes.length));
    await marks.first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(/^Model \d+$/);
  });
}

test('opening a model far down a long table keeps the rows that came', async ({ atlas, page }) => {
  const file = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8')) as DatasetFile;
  const [model] = file.models;
  const models = Array.from({ length: 700 }, (_, index) => ({
    ...model,
    ...{ id: `m${index}`, name: `Model ${index}` },
  }));
  await page.route('**/odd.json', (route) =>
    route.fulfill({ json: { ...file, models, events: [], relations: [], chapters: [] } }),
  );
  await atlas.open('view=models&data=odd.json');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(600);
  await page.getByRole('button', { name: 'show more' }).press('Enter');
  await expect(rows).toHaveCount(700);
  await rows.last().locator('.link-button').click();
  await expect(page.getByRole('heading', { name: /^Model \d+$/ })).toBeVisible();
  await expect(rows).toHaveCount(700);
});
