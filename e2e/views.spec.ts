import { expect, test } from './atlas';

test('the timeline zooms about the pointer with ctrl+wheel and pans by dragging', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const plot = page.locator('.timeline-plot');
  const box = await plot.boundingBox();
  if (!box) throw new Error('the timeline has no plot');
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect
    .poll(() => atlas.query())
    .toMatch(/^from=2023-0[3-6]-\d\d\b.*&to=2023-(0[7-9]|10)-\d\d\b/);
  const before = atlas.query();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 300, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => atlas.query()).not.toBe(before);
  await page.getByRole('button', { name: 'Whole range' }).click();
  await atlas.hasQuery('');
});

test('a month opens from its header, a count spreads into its events', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: /^Mar \d+ events, March 2023/ }).click();
  await atlas.hasQuery('from=2023-03-01&to=2023-03-31');
  const count = page.getByRole('button', { name: /^\d+ more events/ }).first();
  await count.click();
  await expect.poll(() => atlas.query()).not.toBe('from=2023-03-01&to=2023-03-31');
});

test('every mark of the timeline can be reached and opened by keyboard', async ({
  atlas,
  page,
}) => {
  await atlas.open('category=video');
  const marks = page.locator('.timeline-plot [data-mark]');
  await marks.first().focus();
  await page.keyboard.press('Home');
  const reached = new Set<string>();
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  for (let step = await marks.count(); step > 0; step -= 1) {
    reached.add(await name());
    await page.keyboard.press('ArrowRight');
  }
  const names = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getAttribute('aria-label')),
  );
  expect([...reached].sort()).toEqual([...new Set(names)].sort());
  await page.keyboard.press('Home');
  const opened = await name();
  await page.keyboard.press('Enter');
  const heading = atlas.detail.getByRole('heading', { level: 2 });
  await expect(heading).toBeVisible();
  expect(opened).toContain(await heading.textContent());
  await page.keyboard.press('Escape');
  await expect(atlas.detail).toBeHidden();
  expect(await name()).toBe(opened);
});

test('the network opens companies and ties, by pointer and by keyboard', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network');
  await page.getByRole('button', { name: /^OpenAI, AI lab, \d+ ties$/ }).click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('OpenAI');
  await page.getByRole('button', { name: /^Anthropic, AI lab/ }).focus();
  await page.keyboard.press(']');
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(/Anthropic/);
  await expect.poll(() => atlas.query()).toMatch(/select=relation:/);
});

test('filters leave companies of the network where they were', async ({ atlas, page }) => {
  await atlas.open('view=network');
  const place = () => page.getByRole('button', { name: /^Anthropic, AI lab/ }).boundingBox();
  const before = await place();
  await atlas.option('Company', 'Anthropic').click();
  await expect(atlas.status).toHaveText(/^\d{1,2} of/);
  const after = await place();
  // The mark's size follows the number of ties shown, its middle stays.
  expect(middleOf(after)).toEqual(middleOf(before));
});

function middleOf(box: { x: number; y: number; width: number; height: number } | null) {
  if (!box) throw new Error('the mark is not there');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

test('a model opens from its mark', async ({ atlas, page }) => {
  await atlas.open('view=models');
  await page.getByRole('button', { name: /^Grok-1/ }).press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Grok-1');
});

test('a chapter of the story opens what it speaks of', async ({ atlas, page }) => {
  await atlas.open('view=story');
  const link = page.getByRole('link', { name: /^See \d+ ties in the network/ }).first();
  const told = /\d+/.exec((await link.textContent()) ?? '')?.[0];
  await link.click();
  await atlas.drawn();
  await expect(atlas.status).toHaveText(new RegExp(`^${told} of \\d+ ties$`));
});

test('the filters leave the chapters that speak of what they keep', async ({ atlas, page }) => {
  await atlas.open('view=story');
  const all = Number(/of (\d+) chapters/.exec((await atlas.status.textContent()) ?? '')?.[1]);
  const chapters = page.locator('.story-chapters > li');
  await expect(chapters).toHaveCount(all);
  await atlas.option('Company', 'Stability AI').click();
  await expect(atlas.status).not.toHaveText(`${all} of ${all} chapters`);
  const kept = Number(/^\d+/.exec((await atlas.status.textContent()) ?? '')?.[0]);
  await expect(chapters).toHaveCount(kept);
  await expect(chapters.first()).toContainText('match');
  await page.getByRole('searchbox').fill('zzzz');
  await page.getByRole('button', { name: /^Without “zzzz”/ }).click();
  await expect(chapters).toHaveCount(kept);
});

for (const [view, sortBy] of [
  ['timeline', 'Event'],
  ['network', 'From'],
  ['models', 'Parameters'],
  ['story', 'Chapter'],
] as const) {
  test(`the ${view} is also a table that sorts`, async ({ atlas, page }) => {
    await atlas.open(view === 'timeline' ? 'as=table' : `view=${view}&as=table`);
    const rows = page.getByRole('table').getByRole('row');
    if (view !== 'story') {
      const shown = Number(/\d+/.exec((await atlas.status.textContent()) ?? '')?.[0]);
      await expect(rows).toHaveCount(shown + 1);
    }
    const heading = page.getByRole('columnheader', { name: sortBy });
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const ascending = await rows.nth(1).textContent();
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    await expect(rows.nth(1)).not.toHaveText(ascending ?? '');
  });
}

test('a view that breaks leaves the others working', async ({ atlas, page }) => {
  await page.route('**/NetworkView-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }),
  );
  await page.goto('./?view=network');
  await expect(page.getByRole('alert').getByText(/this view/)).toBeVisible();
  await page.getByRole('link', { name: 'Models' }).click();
  await atlas.drawn();
  await expect(atlas.status).toHaveText(/models$/);
});

test('every link to another site says that it opens a new tab', async ({ atlas, page }) => {
  for (const [link, place] of [
    ['view=models&as=rank', '.rank-source'],
    ['view=models&as=table', 'td'],
    ['view=models&as=compare&compare=gpt-3,phi-1', 'main'],
    ['view=story', '.story-strip'],
    ['select=event:gpt-4-release', 'aside'],
  ] as const) {
    await atlas.open(link);
    const outside = page.locator(`${place} a[target=_blank]`);
    await expect(outside.first()).toBeVisible();
    for (const words of await outside.allTextContents()) {
      expect(words).toMatch(/ \(opens in a new tab\)$/);
    }
  }
});

test('what a wide table hides from sight makes the page no wider and no longer', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const link of [
    'view=network&as=table',
    'view=models&as=table',
    'view=models&as=compare&compare=gpt-3,phi-1,gpt-2',
  ]) {
    await atlas.open(link);
    const { scrollWidth, scrollHeight } = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { scrollWidth, scrollHeight };
    });
    expect(scrollWidth).toBe(390);
    expect(scrollHeight).toBeLessThan(2 * 844);
  }
});
