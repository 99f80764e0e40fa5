import { expect, test, type AtlasPage } from './atlas';
import { expectNoFaults, LOOKS } from './axe';

const shownCount = async (atlas: AtlasPage) =>
  Number(/\d+/.exec((await atlas.status.textContent()) ?? '')?.[0]);

test('a family runs as the largest size that fits, and says what it takes', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&as=table&fits=24&bits=8');
  const llama = page.getByRole('button', { name: 'Llama 2', exact: true });
  const row = page.getByRole('row').filter({ has: llama });
  await expect(row).toContainText('70B');
  await expect(row).toContainText('13B');
  await expect(row).toContainText(/13\.3 GiB, 56 %/);
  // What fits never reads as larger than the card.
  await atlas.open('view=models&as=table&fits=24&bits=4');
  const mixtral = page.getByRole('button', { name: 'Mixtral 8x7B', exact: true });
  await expect(page.getByRole('row').filter({ has: mixtral })).toContainText('23.9 GiB, 100 %');
  await atlas.open('view=models&as=table&fits=24&bits=8');
  await page.getByRole('button', { name: 'Ranking', exact: true }).click();
  const running = page.getByRole('button', { name: 'Llama 2, as 13B', exact: true });
  await expect(page.getByRole('listitem').filter({ has: running })).toBeVisible();
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(
    page.getByRole('button', { name: /^Llama 2, .* 13B parameters, stated by the maker/ }),
  ).toBeAttached();
});

test('with a card, a range of sizes is one of the sizes that run', async ({ atlas, page }) => {
  await atlas.open('view=models&fits=24&bits=4&size=10B-20B');
  const kept = await shownCount(atlas);
  expect(kept).toBeGreaterThan(0);
  await expect(page.locator('.models-summary')).toHaveText(
    new RegExp(
      `^${kept} models from 1\\d(\\.\\d)? billion to (1\\d(\\.\\d)?|20) billion parameters$`,
    ),
  );
  await page.getByRole('button', { name: 'Weights', exact: true }).click();
  await expect(page.getByRole('button', { name: `Open weights ${kept}` })).toBeVisible();
});

test('side by side a card says which of them run, and how that is reckoned', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&as=compare&compare=gpt-3,llama-2,mixtral-8x7b,gpt-4');
  await expect(page.getByText(/Weights take total parameters × bits ÷ 8 bytes/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Active for each token/ })).toContainText('28 %');
  await page.getByLabel('Runs on').selectOption('24 GB card');
  await page.getByLabel('weights at').selectOption('4 bit');
  await expect(
    page.getByRole('row', { name: /^On 24 GB card at 4 bit/ }).getByRole('cell'),
  ).toHaveText([
    'cannot be downloaded',
    /^runs as 13B, \d+ % of the card$/,
    'runs as 46.7B, 100 % of the card',
    'cannot be downloaded',
  ]);
  await page.getByLabel('keeping in mind').selectOption('2,048 tokens');
  await expect(page.getByRole('row', { name: /^Cache for 2,048 tokens/ })).toContainText('256 MiB');
  await expect(page.getByText(/^Reckoned as/)).toBeHidden();
  await atlas.open('view=models&as=compare&compare=yi-34b,gpt-3&fits=80&bits=4&context=8192');
  await expect(page.getByRole('row', { name: /^On 80 GB card/ })).toContainText(
    'made for no more than 4,096 tokens',
  );
  // They stand there whatever the filters leave.
  await atlas.open('view=models&as=compare&compare=gpt-3,llama-2&modality=robotics&weights=api');
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveText([/GPT-3/, /Llama 2/]);
});

test('side by side the caches said to be known are those that stand there', async ({
  atlas,
  page,
}) => {
  const six = 'mixtral-8x7b,llama-2,falcon-180b,yi-34b,gpt-4,mistral-7b';
  await atlas.open(`view=models&as=compare&compare=${six}&fits=24&bits=4&context=8192`);
  await expect(
    page
      .getByRole('row', { name: /^Cache for 8,192 tokens/ })
      .getByRole('cell', { name: /[GM]iB/ }),
  ).toHaveCount(5);
  await expect(page.getByText('here of 5 of these 6.')).toBeVisible();
  await expect(page.getByText(/are kept/)).toBeHidden();
});

test('side by side a context is chosen without a card', async ({ atlas, page }) => {
  await atlas.open('view=models&as=compare&compare=mixtral-8x7b,llama-2');
  await expect(page.getByRole('row', { name: /^Cache for 4,096 tokens/ })).toBeVisible();
  await page.getByLabel('keeping in mind').selectOption('8,192 tokens');
  await expect(page.getByRole('row', { name: /^Cache for 8,192 tokens/ })).toBeVisible();
  await atlas.hasQuery('view=models&as=compare&compare=mixtral-8x7b,llama-2&context=8192');
});

test('side by side the size has its source, and what is not known is no difference', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&as=compare&compare=llama-2,gpt-4');
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/^Parameters/).getByRole('link')).toHaveCount(2);
  await expect(row(/^Parameters/).getByRole('link', { name: 'The Decoder' })).toBeVisible();
  await expect(row(/^Parameters/)).toContainText('≠');
  const tokens = row(/^Training tokens 2T/);
  await expect(tokens.getByRole('cell')).toHaveText([/^2T/, '–']);
  await expect(tokens).not.toContainText('≠');
});

test('side by side on a phone two models fit, and of more the labels stay', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const frame = page.getByRole('region', { name: /^Models side by side$|^并排比较的模型$/ });
  const hidden = () => frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  for (const lang of ['en', 'zh']) {
    await atlas.open(`view=models&as=compare&compare=llama-2,gpt-4&lang=${lang}`);
    expect(await hidden()).toBe(0);
  }
  await atlas.open('view=models&as=compare&compare=llama-2,gpt-4,mixtral-8x7b,mistral-7b');
  expect(await hidden()).toBeGreaterThan(0);
  const label = frame.getByRole('rowheader', { name: /^Parameters/ });
  const before = await label.boundingBox();
  await frame.evaluate((scrolled) => {
    scrolled.scrollLeft = scrolled.scrollWidth;
  });
  await expect(page.getByRole('button', { name: 'Mistral 7B', exact: true })).toBeInViewport();
  expect((await label.boundingBox())?.x).toBe(before?.x);
  const corner = await frame.locator('thead td').boundingBox();
  expect(corner?.x).toBe(before?.x);
  // The formula is read without scrolling sideways.
  const formula = await page.getByText(/^Weights take/).boundingBox();
  expect((formula?.x ?? 0) + (formula?.width ?? 1000)).toBeLessThanOrEqual(360);
});

test('what holds no letter is no name of a model', async ({ atlas, page }) => {
  await atlas.open('view=models&as=compare');
  await page.getByLabel('Add a model').fill('-');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('No model is called “-”.');
  await atlas.hasQuery('view=models&as=compare');
});

test('the detail of a model says how memory is reckoned, for the context of the link', async ({
  atlas,
}) => {
  await atlas.open('view=models&select=model:mixtral-8x7b&context=8192');
  const { detail } = atlas;
  await expect(detail).toContainText(/1 GiB for 8,192 tokens/);
  await expect(detail.locator('dd', { hasText: /^32,768:/ })).toBeVisible();
  await expect(
    detail
      .locator('dd', { hasText: /46\.7B parameters, stated by the maker/ })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await expect(detail.getByText(/Weights take total parameters/)).toBeHidden();
  await detail.getByText('How memory is reckoned').click();
  await expect(detail.getByText(/Weights take total parameters/)).toBeVisible();
});

test('a context costs memory, keeps what is made for it and stands in the link', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models&fits=24');
  const any = await shownCount(atlas);
  await page.getByLabel('keeping in mind').selectOption('8,192 tokens');
  await atlas.hasQuery('view=models&fits=24&context=8192');
  await expect.poll(() => shownCount(atlas)).toBeLessThan(any);
  await expect(page.getByText(/2 × layers × key-value heads × head size/)).toBeVisible();
  await page.getByRole('button', { name: /^Remove filter: Runs on 24 GB.*8K tokens/ }).click();
  await atlas.hasQuery('view=models');
});

test('with a context only models known to be made for it run, a fine-tune for that of its base', async ({
  atlas,
  page,
}) => {
  await atlas.open(
    'view=models&as=compare&compare=vicuna,alpaca,llama,qwen-14b&fits=48&context=4096',
  );
  const cells = (row: RegExp) => page.getByRole('row', { name: row }).getByRole('cell');
  await expect(cells(/^On 48 GB card/)).toHaveText([
    'made for no more than 2,048 tokens',
    'made for no more than 2,048 tokens',
    'made for no more than 2,048 tokens',
    /^runs as 14B/,
  ]);
  await expect(cells(/^Cache for 4,096 tokens/).nth(2)).toContainText(
    'for the 2,048 it is made for',
  );
  await atlas.open('view=models&as=table&fits=24&bits=4&context=32768');
  await expect(page.getByRole('table')).not.toContainText('–, ≥');
  await expect(page.getByRole('row', { name: /^Alpaca/ })).toBeHidden();
});

test('a model is found and compared by a size of its family', async ({ atlas, page }) => {
  await atlas.open('view=models&as=table&q=llama+2+70b');
  await expect(page.getByRole('button', { name: 'Llama 2', exact: true })).toBeVisible();
  await atlas.open('view=models&as=compare');
  await page.getByLabel('Add a model').fill('llama 2 70b');
  await page.getByLabel('Add a model').press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Llama 2' })).toBeVisible();
});

test('a model that runs in another size is named with it', async ({ atlas, page }) => {
  await atlas.open('view=models&fits=24&bits=4');
  await expect(page.getByRole('button', { name: /^Qwen-72B, as [\d.]+B,/ })).toBeAttached();
  await atlas.open('view=models&as=rank&fits=24&bits=4&lang=zh');
  await expect(page.getByRole('button', { name: /^Qwen-72B（[\d.]+ 亿版）/ })).toBeVisible();
});

test('each filter of the models leaves what its count promised', async ({ atlas, page }) => {
  await atlas.open('view=models');
  for (const [menu, option, query] of [
    ['Modality', 'Image', 'modality=image'],
    ['Weights', 'Open weights', 'weights=open'],
    ['Disclosure', 'Size undisclosed', 'disclosure=undisclosed'],
    ['Licence', 'Apache-2.0', 'licence=apache-2.0'],
  ] as const) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    const chosen = page
      .getByRole('group', { name: menu, exact: true })
      .getByRole('button', { name: new RegExp(`^${option} \\d+$`) });
    const promised = Number(/\d+$/.exec((await chosen.textContent()) ?? '')?.[0]);
    expect(promised).toBeGreaterThan(0);
    await chosen.click();
    await atlas.hasQuery(`view=models&${query}`);
    await expect(atlas.status).toHaveText(`${promised} of 269 models`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: `${menu} (1)` })).toBeFocused();
    await page.getByRole('button', { name: `Remove filter: ${option}` }).click();
    await atlas.hasQuery('view=models');
  }
});

test('a range of sizes is dragged over the counts, or set by sliders', async ({ atlas, page }) => {
  await atlas.open('view=models');
  await page.getByRole('button', { name: 'Size', exact: true }).click();
  const panel = page.getByRole('group', { name: 'Size', exact: true });
  const least = panel.getByRole('slider', { name: 'At least' });
  await expect(least).toHaveAttribute('aria-valuetext', 'no lower limit');
  await least.focus();
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => atlas.query()).toMatch(/^view=models&size=\d+[MB]-$/);
  await expect.poll(() => shownCount(atlas)).toBeLessThan(220);
  const box = await panel.locator('svg').boundingBox();
  if (!box) throw new Error('the counts are drawn');
  const bins = panel.locator('svg rect');
  const count = await bins.count();
  const binAt = (share: number) => Math.floor(share * count);
  await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => atlas.query()).toMatch(/^view=models&size=\d+[MB]-\d+[MB]$/);
  await expect(panel.locator('svg rect.kept')).toHaveCount(binAt(0.7) - binAt(0.5) + 1);
  await expect(bins.nth(binAt(0.5))).toHaveClass('kept');
  await expect(bins.nth(binAt(0.7))).toHaveClass('kept');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Remove filter: .* parameters$/ }).click();
  await atlas.hasQuery('view=models');
});

test('a press between the options of a menu does not fold it', async ({ atlas, page }) => {
  await atlas.open('view=models');
  await page.getByRole('button', { name: 'Weights', exact: true }).click();
  const weights = page.getByRole('group', { name: 'Weights', exact: true });
  await weights.click({ position: { x: 3, y: 3 } });
  await expect(weights).toBeVisible();
  await page.getByRole('button', { name: 'Size', exact: true }).click();
  await expect(weights).toBeHidden();
  const size = page.getByRole('group', { name: 'Size', exact: true });
  await size.getByText('At most').click();
  await expect(size.getByRole('slider', { name: 'At most' })).toBeFocused();
  await page.locator('.models-summary').click();
  await expect(size).toBeHidden();
});

test('filters of models that leave nothing are offered for dropping', async ({ atlas, page }) => {
  await atlas.open('view=models&modality=robotics&fits=8&licence=mit,gpl-9');
  await expect(page.getByRole('alert')).toContainText('licence=gpl-9');
  await atlas.open('view=models&modality=robotics&weights=api');
  await page.getByRole('button', { name: /^Without API or product only: \d+/ }).click();
  await atlas.hasQuery('view=models&modality=robotics');
});

test('on a phone the filters of the models unfold', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('view=models');
  await expect(page.getByRole('button', { name: 'Modality', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Filter models' }).click();
  await page.getByRole('button', { name: 'Modality', exact: true }).click();
  await page
    .getByRole('button', { name: /^Video \d+$/ })
    .last()
    .click();
  await atlas.hasQuery('view=models&modality=video');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

for (const { lang, theme } of LOOKS) {
  test(`axe finds nothing in the models' filters, ${lang}, ${theme}`, async ({ atlas, page }) => {
    test.slow();
    await atlas.open(`view=models&fits=24&context=4096&lang=${lang}&theme=${theme}`);
    const menus = page.getByRole('region', { name: /^Model filters$|^模型筛选$/ });
    for (const menu of [0, 1, 2, 3, 4]) {
      await menus.locator('.menu > button').nth(menu).click();
      await expectNoFaults(page, `menu ${menu}`, '.model-filters');
      await page.keyboard.press('Escape');
    }
  });
}

test('the table has the columns one wants, and leaves as it is shown', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('view=models&as=table&size=100B-&weights=open');
  const heading = (name: string) => page.getByRole('columnheader', { name });
  await expect(heading('Built on')).toBeHidden();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Built on' }).check();
  await page.getByRole('checkbox', { name: 'Modality' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(heading('Built on')).toBeVisible();
  await expect(heading('Modality')).toBeHidden();
  await heading('Parameters').getByRole('button').click();
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('button', { name: 'Table copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [names = '', first = ''] = copied.split('\n');
  expect(names).toMatch(/^Model\tCompany\tReleased\tParameters\t/);
  expect(first).toMatch(/^FLM-101B\t[^\t]+\t2023-09-07\t101000000000\t/);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('ai-2023-models.csv');
});
