import { expect, test } from './atlas';

test('closing a detail gives focus back to its mark, however it was opened and closed', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=models');
  const mark = page.getByRole('button', { name: /^Grok-1/ });
  for (const close of ['escape', 'button'] as const) {
    await mark.click();
    await expect(atlas.detail).toBeVisible();
    if (close === 'escape') await page.keyboard.press('Escape');
    else await atlas.detail.getByRole('button', { name: 'Close detail' }).click();
    await expect(atlas.detail).toBeHidden();
    await expect(mark).toBeFocused();
  }
});

test('an event that is opened stays drawn beside its detail, and Escape gives focus back to its mark', async ({
  atlas,
  page,
}) => {
  await atlas.open('lang=en');
  const marks = page.getByRole('group', { name: /^Events\./ });
  // Beside a detail there is less room, and some of them have no title left.
  const names = await marks
    .locator('.timeline-event')
    .evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''));
  const some = names.filter((name, place) => name.startsWith('VALL-E') || place % 24 === 3);
  expect(some.length).toBeGreaterThan(3);
  for (const name of some) {
    const opened = marks.getByRole('button', { name, exact: true });
    await opened.press('Enter');
    await expect(atlas.detail).toBeVisible();
    await expect(opened).toHaveAttribute('aria-current', 'true');
    await expect(opened).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(atlas.detail).toBeHidden();
    await expect(opened).toBeFocused();
  }
});

test('a link within the detail keeps focus in the detail', async ({ atlas }) => {
  await atlas.open('select=event:gpt-4-release');
  await atlas.detail.getByRole('link', { name: 'OpenAI', exact: true }).press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('OpenAI');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeFocused();
});

test('Escape in the company list closes the list alone', async ({ atlas, page }) => {
  await atlas.open('select=event:gpt-4-release');
  await page.getByRole('button', { name: /^All \d+/ }).click();
  const list = page.getByRole('dialog', { name: 'Company' });
  await list.getByRole('textbox', { name: 'Find a company' }).fill('g');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(atlas.detail).toBeVisible();
});

test('dropping a filter is one step of Back and leaves focus on the page', async ({
  atlas,
  page,
}) => {
  await atlas.open('category=law');
  await page.getByRole('searchbox').fill('zzzz');
  await atlas.hasQuery('category=law&q=zzzz');
  await page.getByRole('button', { name: /^Without “zzzz”/ }).click();
  await atlas.hasQuery('category=law');
  await expect(page.locator('#stage')).toBeFocused();
  await page.goBack();
  await atlas.hasQuery('category=law&q=zzzz');
});

test('an embed never takes the plain wheel', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1600, height: 1400 });
  for (const view of ['timeline', 'models']) {
    await atlas.open(`view=${view}&embed=1`);
    const taken = await page.evaluate(() => {
      const surface = document.querySelector('.timeline-plot, .models-plot');
      const turn = new WheelEvent('wheel', { deltaY: -400, bubbles: true, cancelable: true });
      surface?.dispatchEvent(turn);
      return { found: surface !== null, prevented: turn.defaultPrevented };
    });
    expect(taken).toEqual({ found: true, prevented: false });
  }
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('whose wheel has scrolled the page is told once how it zooms', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    for (const view of ['timeline', 'network', 'models']) {
      await atlas.open(`view=${view}`);
      await page.locator(`.${view}-plot`).hover({ position: { x: 200, y: 60 } });
      await page.mouse.wheel(0, 30);
      const hint = page.getByText('Hold Ctrl or ⌘ to zoom with the wheel');
      await expect(hint).toBeVisible();
      await hint.evaluate((element) => {
        for (const animation of element.getAnimations()) animation.finish();
      });
      await expect(hint).toBeHidden();
      await page.mouse.wheel(0, 30);
      await expect(hint).toBeHidden();
    }
  });
});

test('on a phone no label is cut by the edge', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const link of ['', 'lang=zh']) {
    await atlas.open(link);
    const cut = await page.evaluate(() => {
      const plot = document.querySelector('.timeline-plot')?.getBoundingClientRect();
      return [...document.querySelectorAll('.timeline-event.labelled')]
        .filter((label) => label.getBoundingClientRect().right > (plot?.right ?? 0) + 0.5)
        .map((label) => label.textContent);
    });
    expect(cut).toEqual([]);
  }
});

test('a single day names its events', async ({ atlas, page }) => {
  await atlas.open('from=2023-03-14&to=2023-03-14');
  await expect(page.locator('.timeline-plot').getByText('OpenAI launches GPT-4')).toBeVisible();
});
