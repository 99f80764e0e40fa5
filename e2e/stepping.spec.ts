import type { Page } from '@playwright/test';
import { expect, test } from './atlas';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');

test('brackets reach each of a company’s events once, in order, without a mark in focus first', async ({
  atlas,
  page,
}) => {
  await atlas.open('select=company:openai');
  const words = await page.getByText(/^\d+ related events/).textContent();
  const count = Number.parseInt(words ?? '', 10);
  expect(count).toBeGreaterThan(100);
  const reached: string[] = [];
  for (let step = 0; step < count; step++) {
    await page.keyboard.press(']');
    await expect.poll(() => focused(page)).not.toBe(reached.at(-1) ?? '');
    reached.push(await focused(page));
  }
  expect(new Set(reached).size).toBe(count);
  await page.keyboard.press(']');
  await page.keyboard.press('[');
  await expect.poll(() => focused(page)).toBe(reached.at(-2));
});

test('a step from the selected event arrives at another, by button and by AltGr', async ({
  atlas,
  page,
}) => {
  await atlas.open('select=event:gpt-4-release');
  await page.getByRole('button', { name: 'Related event after' }).click();
  await expect.poll(() => focused(page)).not.toBe('');
  const first = await focused(page);
  expect(first).not.toBe('gpt-4-release');
  // As Windows tells AltGr.
  await page.evaluate(() => {
    const typed = { key: ']', ctrlKey: true, altKey: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', typed));
  });
  await expect.poll(() => focused(page)).not.toBe(first);
  expect(await focused(page)).not.toBe('');
  await atlas.hasQuery('select=event:gpt-4-release');
});

test('single keys can be turned off, and are left to the browser with Ctrl', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const search = page.getByRole('searchbox');
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Control+/');
  await expect(search).not.toBeFocused();
  await page.keyboard.press('?');
  await dialog.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(search).not.toBeFocused();
  await expect(dialog).toBeHidden();
  await page.reload();
  await atlas.drawn();
  await page.keyboard.press('/');
  await expect(search).not.toBeFocused();
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await dialog.getByRole('checkbox', { name: /^Single keys/ }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
});

test('half-typed pinyin does not filter, and what it becomes does', async ({ atlas, page }) => {
  await atlas.open('lang=zh');
  const whole = await atlas.status.textContent();
  await page.getByRole('searchbox').focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['k', 'kai', 'kaiyuan']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(page.getByRole('searchbox')).toHaveValue(text);
    await expect(atlas.status).toHaveText(whole ?? '');
  }
  await session.send('Input.insertText', { text: '开源' });
  await expect(page.getByRole('searchbox')).toHaveValue('开源');
  await expect(atlas.status).not.toHaveText(whole ?? '');
  await expect.poll(() => new URLSearchParams(atlas.query()).get('q')).toBe('开源');
});
