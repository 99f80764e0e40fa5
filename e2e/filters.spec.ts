import { expect, test } from './atlas';

const shownCount = (status: string | null) => Number(/\d+/.exec(status ?? '')?.[0]);

test('a category leaves what its count promised, in every view', async ({ atlas, page }) => {
  for (const view of ['timeline', 'network', 'models']) {
    await atlas.open(`view=${view}`);
    const option = atlas.option('Category', 'Image');
    const promised = Number(/\d+$/.exec((await option.textContent()) ?? '')?.[0]);
    expect(promised).toBeGreaterThan(0);
    await option.click();
    await expect(atlas.status).toHaveText(new RegExp(`^${promised} of`));
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(atlas.status).not.toHaveText(new RegExp(`^${promised} of`));
  }
});

for (const hops of [1, 2]) {
  test(`a count promises what is left of a company’s neighbourhood, ${hops} steps far`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`view=network&select=company:mistral-ai&hops=${hops}`);
    const whole = await atlas.status.textContent();
    for (const [group, name] of [
      ['Category', 'Image'],
      ['Category', 'Business'],
      ['Company', 'OpenAI'],
      ['Company', 'Microsoft'],
    ] as const) {
      const option = atlas.option(group, name);
      const promised = Number(/\d+$/.exec((await option.textContent()) ?? '')?.[0]);
      await option.click();
      await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible();
      await expect(atlas.status).toHaveText(`${promised} of 161 ties`);
      await option.click();
      await expect(atlas.status).toHaveText(whole ?? '');
    }
  });
}

test('any company can be found in the list and chosen', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: /^All \d+/ }).click();
  const list = page.getByRole('dialog', { name: 'Company' });
  await list.getByRole('textbox', { name: 'Find a company' }).fill('mistral');
  await list.getByRole('checkbox', { name: /^Mistral AI/ }).check();
  await list.getByRole('button', { name: 'Close' }).click();
  await atlas.hasQuery('company=mistral-ai');
  await expect(page.getByRole('button', { name: 'Remove filter: Mistral AI' })).toBeVisible();
  expect(shownCount(await atlas.status.textContent())).toBeGreaterThan(2);
});

test('the search reads both languages at once', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('searchbox').fill('文心');
  await expect(atlas.status).toHaveText(/^\d{1,2} of \d+ events$/);
  await page.getByRole('searchbox').fill('ernie bot');
  await expect(atlas.status).toHaveText(/^\d{1,2} of \d+ events$/);
});

test('the article’s own items can be kept alone', async ({ atlas, page }) => {
  await atlas.open();
  const all = shownCount(await atlas.status.textContent());
  await page.getByRole('button', { name: 'In the article' }).click();
  await atlas.hasQuery('article=1');
  await expect.poll(async () => shownCount(await atlas.status.textContent())).toBeLessThan(all / 4);
});

test('an empty result says so and offers the filter to drop', async ({ atlas, page }) => {
  await atlas.open('category=law&q=midjourney+v5');
  await expect(page.getByText('Nothing matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: /^Without Law: \d+/ }).click();
  await expect(page.getByText('Nothing matches these filters.')).toBeHidden();
  await atlas.hasQuery('q=midjourney+v5');
});

test('what takes a filter off is in sight beside an open detail', async ({ atlas, page }) => {
  for (const link of ['view=models&fits=24&select=model:gpt-4', 'q=a&select=event:gpt-4-release']) {
    await atlas.open(link);
    const cross = page.getByRole('button', { name: /^Remove filter/ }).getByText('×');
    await expect(cross).toBeInViewport({ ratio: 1 });
    const box = await cross.boundingBox();
    const others = await page.getByRole('button', { name: 'Clear all' }).boundingBox();
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThan(others?.x ?? 0);
  }
});

test('on a phone the filters unfold', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  await expect(atlas.option('Category', 'Image')).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  await atlas.option('Category', 'Image').click();
  await atlas.hasQuery('category=image');
});

for (const [lang, removal, chips] of [
  ['en', 'Remove filter', ['Image', 'Image (modality)']],
  ['zh', '移除筛选', ['图像', '图像（模态）']],
] as const) {
  test(`an option of two filters is two chips, told apart by name, ${lang}`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`view=models&category=image&modality=image&lang=${lang}`);
    const between = lang === 'zh' ? '：' : ': ';
    for (const name of chips) {
      await expect(
        page.getByRole('button', { name: `${removal}${between}${name}`, exact: true }),
      ).toHaveCount(1);
    }
    await page.getByRole('button', { name: `${removal}${between}${chips[1]}` }).click();
    await atlas.hasQuery(`view=models&category=image&lang=${lang}`);
  });
}

const MANY_COMPANIES = 'zhipu-ai,tencent,alibaba,baichuan,xiaomi,01-ai,ant-group,meituan,minimax';

for (const [lang, clearAll, first, last] of [
  ['en', 'Clear all', /Zhipu AI/, /MiniMax/],
  ['zh', '全部清除', /智谱/, /MiniMax|稀宇/],
] as const) {
  test(`many filters leave the way to clear all in sight, ${lang}`, async ({ atlas, page }) => {
    await atlas.open(`view=network&company=${MANY_COMPANIES}&lang=${lang}`);
    const clear = page.getByRole('button', { name: clearAll });
    const chips = page.getByRole('group').filter({ has: clear });
    for (const width of [1280, 768, 390]) {
      await atlas.resize(width, 800);
      await expect(clear).toBeInViewport({ ratio: 1 });
      // None of the chips that focus reaches lies under what stays in sight.
      for (const name of [first, last]) {
        const chip = chips.getByRole('button', { name });
        await chip.focus();
        await expect(chip).toBeInViewport({ ratio: 0.99 });
        const [own, over] = await Promise.all([chip.boundingBox(), clear.boundingBox()]);
        if (!own || !over) throw new Error('both are there');
        expect(own.x + own.width <= over.x || own.y + own.height <= over.y).toBe(true);
      }
    }
    await clear.click();
    await atlas.hasQuery(lang === 'zh' ? 'view=network&lang=zh' : 'view=network&lang=en');
  });
}
