import type { Locator } from '@playwright/test';
import { expect, test } from './atlas';
import { expectNoFaults, LOOKS } from './axe';

test('which models run on a 24 GB card is two choices away, and a link', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models');
  await page.getByLabel('Runs on').selectOption('24 GB card');
  await atlas.hasQuery('view=models&fits=24');
  await expect(atlas.status).not.toHaveText(/^(\d+) of \1 models$/);
  const at16 = Number(/\d+/.exec((await atlas.status.textContent()) ?? '')?.[0]);
  await page.getByLabel('weights at').selectOption('4 bit');
  await atlas.hasQuery('view=models&fits=24&bits=4');
  await expect(page.getByText(/total parameters × 4 ÷ 8 bytes/)).toBeVisible();
  await expect
    .poll(async () => Number(/\d+/.exec((await atlas.status.textContent()) ?? '')?.[0]))
    .toBeGreaterThan(at16);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toContainText('Mistral 7B');
  await expect(page.getByRole('table')).not.toContainText('Falcon-180B');
  await page.getByRole('button', { name: /^Remove filter: Runs on 24 GB at 4 bit/ }).click();
  await expect(atlas.status).toHaveText(/^(\d+) of \1 models$/);
});

test('the ranking lists the largest first, on a log axis or true to scale', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&as=rank');
  const rows = page.locator('.rank-rows li');
  await page.getByRole('button', { name: 'True to scale' }).click();
  await atlas.hasQuery('view=models&as=rank&scale=linear');
  const lengths = await page
    .locator('.rank-bar:first-child:not(.reported)')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(lengths.length).toBeGreaterThan(200);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  const reported = rows.filter({ hasText: /^GPT-4\+/ });
  await expect(reported).toContainText('reported 1.76T–1.8T');
  await expect(reported.getByRole('link', { name: 'The Decoder' })).toBeVisible();
  await rows.first().getByRole('button').first().click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
});

test('models stand side by side: suggested, added, removed, from the detail too', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&as=compare');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'mixture of experts' })
    .getByRole('button')
    .click();
  const table = page.getByRole('table', { name: 'Models side by side' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.getByLabel('Add a model').fill('grok-1');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(atlas.status).toHaveText(/^4 of \d+ models$/);
  await expect(table).toContainText('146 GiB');
  await page.getByRole('button', { name: 'Remove Grok-1' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  // A name on the way to a longer one is not taken for itself.
  await page.getByLabel('Add a model').pressSequentially('GPT-4');
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.getByLabel('Add a model').pressSequentially(' Turbo');
  await expect(table).toContainText('GPT-4 Turbo');
  await page.getByLabel('Add a model').fill('Skynet');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No model is called “Skynet”.')).toBeVisible();
  await atlas.open('view=models&select=model:grok-1');
  await page.getByRole('button', { name: 'Add to the comparison' }).click();
  await page.getByRole('button', { name: 'Show the comparison' }).click();
  await atlas.hasQuery('view=models&as=compare&select=model:grok-1&compare=grok-1');
});

test('models join the comparison from the ranking, the table, the chart, by click, drag and key', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&as=rank');
  const tray = page.getByRole('region', { name: 'Comparison' });
  await page.getByRole('button', { name: 'Compare Grok-1' }).click();
  await expect(tray).toContainText('Add one more');
  await page
    .locator('.rank-rows li')
    .filter({ hasText: /^GPT-3\+/ })
    .dragTo(tray);
  await atlas.hasQuery('view=models&as=rank&compare=grok-1,gpt-3');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('button', { name: 'Compare GPT-2' }).click();
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  const plot = page.getByRole('group', { name: /^Models/ });
  const mark = plot.getByRole('button', { name: /^BloombergGPT/ });
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not on screen');
  await page.keyboard.down('Shift');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.up('Shift');
  await atlas.hasQuery('view=models&compare=grok-1,gpt-3,gpt-2,bloomberggpt');
  await plot.getByRole('button', { name: /^Mixtral 8x7B/ }).focus();
  await page.keyboard.press('c');
  await tray.getByRole('button', { name: 'Remove GPT-2' }).click();
  await atlas.hasQuery('view=models&compare=grok-1,gpt-3,bloomberggpt,mixtral-8x7b');
  await tray.getByRole('button', { name: 'Compare side by side' }).click();
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveText([
    /^Grok-1/,
    /^GPT-3/,
    /^BloombergGPT/,
    /^Mixtral 8x7B/,
  ]);
  await page.goBack();
  await expect(tray).toBeVisible();
});

test('a size that is only reported stands in the comparison as rings, not as a disc', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&as=compare&compare=gpt-4,gpt-3,claude');
  const sizes = page.getByRole('row', { name: /^Areas/ }).getByRole('cell');
  await expect(sizes.nth(0)).toContainText('1.76T–1.8T reported');
  await expect(sizes.nth(0).locator('.compare-disc')).toHaveCount(0);
  const disc = await sizes.nth(1).locator('.compare-disc').boundingBox();
  const ring = await sizes.nth(0).locator('.compare-ring').first().boundingBox();
  const areas = ((disc?.width ?? 0) / (ring?.width ?? 0)) ** 2;
  expect(areas).toBeCloseTo(175 / 1800, 2);
  await expect(sizes.nth(2)).toContainText('size not disclosed');
});

test('every figure of a model has beside it who says so, in the detail and side by side', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&as=compare&compare=llama-2,mixtral-8x7b&select=model:llama-2');
  await expect(atlas.detail).toBeVisible();
  const sourcesIn = async (figure: Locator) =>
    Promise.all((await figure.getByRole('link').all()).map((link) => link.getAttribute('title')));
  const llama = [
    'Llama 2: Open Foundation and Fine-Tuned Chat Models',
    'Meta and Microsoft introduce the next generation of Llama',
  ];
  for (const name of ['Also in sizes', 'Training tokens', 'Context, tokens']) {
    const figure = atlas.detail.locator('div', { has: page.getByText(name, { exact: true }) });
    expect(await sourcesIn(figure.locator('dd'))).toEqual(llama);
  }
  const told = (row: RegExp, column: number) =>
    sourcesIn(page.getByRole('row', { name: row }).getByRole('cell').nth(column));
  expect(await told(/^Training tokens/, 0)).toEqual(llama);
  expect(await told(/^Training tokens/, 1)).toEqual([]);
  expect(await told(/^Context/, 0)).toEqual(llama);
  expect(await told(/^Active/, 0)).toEqual([]);
  expect(await told(/^Active/, 1)).toEqual(['Mixtral of experts', 'Mixtral of experts']);
  expect(await told(/cache/i, 1)).toEqual(['config.json of Mixtral-8x7B-v0.1']);
});

for (const { lang, theme } of LOOKS) {
  test(`axe finds nothing in ranking and comparison, ${lang}, ${theme}`, async ({
    atlas,
    page,
  }) => {
    test.slow();
    for (const link of [
      'view=models&as=rank',
      'view=models&as=compare',
      'view=models&as=compare&compare=grok-1,mistral-7b',
      'view=models&fits=24&bits=4&compare=grok-1',
    ]) {
      await atlas.open(`${link}&lang=${lang}&theme=${theme}`);
      await expectNoFaults(page, link);
    }
  });
}
