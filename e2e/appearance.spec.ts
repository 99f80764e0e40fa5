import { expect, test } from './atlas';
import { expectNoFaults, LOOKS } from './axe';

test('the language button turns the whole page and stays chosen', async ({ atlas, page }) => {
  await atlas.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: '中文' }).click();
  await atlas.hasQuery('lang=zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle(/飞跃之年/);
  await expect(page.getByRole('navigation', { name: '视图' }).getByRole('link')).toHaveText([
    '时间线',
    '关系网络',
    '模型规模',
    '导读',
  ]);
  await expect(atlas.status).toHaveText(/^显示 \d+ \/ \d+ 个事件$/);
  await expect(page.getByRole('group', { name: '类别' })).toBeVisible();
  await expect(page.getByRole('group', { name: '公司' })).toBeVisible();
  await atlas.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('a link’s language does not overwrite the reader’s', async ({ atlas, page }) => {
  await atlas.open('lang=zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await atlas.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('Chinese numbers are counted in 亿', async ({ atlas }) => {
  await atlas.open('view=models&lang=zh&select=model:bloom');
  await expect(atlas.detail).toContainText(/1762 亿参数/);
});

test('a dark link is dark from the first paint', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./?theme=dark');
  const background = await page
    .locator('html')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(background).toBe('rgb(23, 21, 19)');
});

for (const link of [
  '',
  'view=network',
  'view=models',
  'view=models&as=rank',
  'view=story',
  'lang=zh',
  'as=table',
]) {
  test(`nothing is wider than the screen it is shown on: ?${link}`, async ({ atlas, page }) => {
    await atlas.open(link);
    // From wide to narrow, so that what has not yet been laid out anew is too wide.
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0);
    }
  });
}

for (const { lang, theme } of LOOKS) {
  test(`axe finds nothing, ${lang}, ${theme}`, async ({ atlas, page }) => {
    test.slow();
    for (const link of [
      'view=timeline',
      'view=timeline&select=event:gpt-4-release',
      'view=network',
      'view=models',
      'view=story',
      'view=timeline&as=table&category=video',
      'view=timeline&q=nothingatall',
    ]) {
      await atlas.open(`${link}&lang=${lang}&theme=${theme}`);
      if (link.includes('select')) await expect(atlas.detail).toBeVisible();
      await expectNoFaults(page, link);
    }
  });
}

for (const { lang, theme } of LOOKS) {
  test(`axe finds nothing in embeds and failures, ${lang}, ${theme}`, async ({ atlas, page }) => {
    test.slow();
    for (const view of ['timeline', 'network', 'models', 'story']) {
      await atlas.open(`view=${view}&embed=1&lang=${lang}&theme=${theme}`);
      await expectNoFaults(page, `embedded ${view}`);
    }
    await page.route('**/data/other.json', (route) => route.fulfill({ body: '{"id": 3}' }));
    await page.goto(`./?data=data/other.json&lang=${lang}&theme=${theme}`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoFaults(page, 'failure');
  });

  test(`axe finds nothing on phones, ${lang}, ${theme}`, async ({ atlas, page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 844 });
    // Each kind of mark and row, not each mark: axe looks at one after the other.
    for (const link of [
      'view=timeline&from=2023-03-01&to=2023-03-31',
      'view=network',
      'view=models&as=table&company=openai,meta,google-deepmind',
      'select=model:grok-1',
    ]) {
      await atlas.open(`${link}&lang=${lang}&theme=${theme}`);
      await expectNoFaults(page, `phone ${link}`);
    }
  });
}
