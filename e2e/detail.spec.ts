import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas';

test('a step of the law says what it is, and an event what it is filed under', async ({
  atlas,
}) => {
  await atlas.open('select=event:getty-v-stability-uk-claim&lang=zh');
  await expect(atlas.detail.getByRole('definition').first()).toHaveText('诉讼');
  await atlas.open('select=event:gpt-4-release');
  await expect(atlas.detail.getByRole('term').filter({ hasText: 'Tags' })).toBeVisible();
});

test('a detail tells its facts with their sources, and links on', async ({ atlas, page }) => {
  await atlas.open('select=event:gpt-4-release');
  const { detail } = atlas;
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(/GPT-4/);
  await expect(detail).toContainText('14 March 2023');
  const source = detail.getByRole('link', { name: /opens in a new tab/ }).first();
  await expect(source).toHaveAttribute('href', /^https?:/);
  await expect(source).toHaveAttribute('rel', /noopener/);
  await detail.getByRole('link', { name: 'OpenAI', exact: true }).click();
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('OpenAI');
  await atlas.hasQuery('select=company:openai');
  await page.goBack();
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(/GPT-4/);
});

test('a detail steps to the one before and after in time', async ({ atlas }) => {
  await atlas.open('select=event:gpt-4-release');
  const heading = atlas.detail.getByRole('heading', { level: 2 });
  const first = (await heading.textContent()) ?? '';
  await atlas.detail.getByRole('button', { name: /^Later/ }).click();
  await expect(heading).not.toHaveText(first);
  await atlas.detail.getByRole('button', { name: /^Earlier/ }).click();
  await expect(heading).toHaveText(first);
});

test('the selection holds from view to view', async ({ atlas, page }) => {
  await atlas.open('select=company:anthropic');
  for (const name of ['Network', 'Models', 'Story', 'Timeline']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await atlas.drawn();
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Anthropic');
  }
});

test('a tie and a model have details too', async ({ atlas }) => {
  await atlas.open('view=network&select=relation:rel-amazon-anthropic-investment');
  await expect(atlas.detail).toContainText(/\$4B/);
  await atlas.open('view=models&select=model:mixtral-8x7b');
  await expect(atlas.detail).toContainText(/46\.7B parameters/);
  await expect(atlas.detail).toContainText(/12\.9B/);
});

test('where the article errs, the note stands beside the fact', async ({ atlas }) => {
  await atlas.open('select=event:stability-ai-acquires-init-ml');
  await expect(atlas.detail).toContainText('Where the article differs');
});

test('on a phone the detail is a sheet at the foot, and closes', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('select=event:gpt-4-release');
  const box = await atlas.detail.boundingBox();
  expect(box?.width).toBe(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
  await atlas.detail.getByRole('button', { name: 'Close detail' }).click();
  await expect(atlas.detail).toBeHidden();
});

test('a company’s ties stand before its events in the network, after them elsewhere', async ({
  atlas,
}) => {
  const lists = atlas.detail.getByRole('heading', { level: 3 });
  for (const [link, first] of [
    ['view=network&', 'Ties'],
    ['', 'Events'],
  ] as const) {
    await atlas.open(`${link}select=company:anthropic`);
    await expect(lists.first()).toHaveText(new RegExp(`^${first} `));
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  /** How far a mark is above the sheet, and below the top of the screen: both positive if it is seen whole. */
  async function roomAround(page: Page, mark: Locator) {
    const sheet = await page.locator('.detail').boundingBox();
    const box = await mark.boundingBox();
    return Math.min((sheet?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0)), box?.y ?? -1);
  }

  test('a company that is tapped stays in sight above its detail, and so does one that a link selects', async ({
    atlas,
    page,
  }) => {
    await atlas.open('view=network');
    const company = page.getByRole('button', { name: /^Nvidia, Chip maker/ });
    await company.scrollIntoViewIfNeeded();
    const box = await company.boundingBox();
    await page.touchscreen.tap(
      (box?.x ?? 0) + (box?.width ?? 0) / 2,
      (box?.y ?? 0) + (box?.height ?? 0) / 2,
    );
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Nvidia');
    await expect.poll(() => roomAround(page, company)).toBeGreaterThan(0);
    await atlas.open('view=network&select=company:anthropic');
    await expect
      .poll(() => roomAround(page, page.getByRole('button', { name: /^Anthropic, AI lab/ })))
      .toBeGreaterThan(0);
  });

  test('a model that is tapped stays in sight above its detail', async ({ atlas, page }) => {
    await atlas.open('view=models');
    const model = page.locator('[data-model]').last();
    await model.scrollIntoViewIfNeeded();
    await model.dispatchEvent('click');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
    await expect.poll(() => roomAround(page, model)).toBeGreaterThan(0);
  });
});
