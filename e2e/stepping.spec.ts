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
  await expect(page.locator('[data-mark]:focus')).toBeInViewport();
  // What is open stays drawn beside its detail.
  await expect(page.locator('[data-mark="gpt-4-release"]')).toBeVisible();
  // As Windows tells AltGr.
  await page.evaluate(() => {
    const typed = { key: ']', ctrlKey: true, altKey: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', typed));
  });
  await expect.poll(() => focused(page)).not.toBe(first);
  expect(await focused(page)).not.toBe('');
  await expect(page.locator('[data-mark="gpt-4-release"]')).toBeVisible();
  await atlas.hasQuery('select=event:gpt-4-release');
});

test('steps turn to the lanes of companies that are on another page', async ({ atlas, page }) => {
  await atlas.open('group=company&page=2&select=model:gpt-4');
  const words = await page.getByText(/^\d+ related events/).textContent();
  const count = Number.parseInt(words ?? '', 10);
  expect(count).toBeGreaterThan(40);
  const reached = new Set<string>();
  for (let step = 0; step < count; step++) {
    await page.keyboard.press(']');
    await expect.poll(async () => !reached.has(await focused(page))).toBe(true);
    reached.add(await focused(page));
  }
  expect(reached.size).toBe(count);
  expect(reached).not.toContain('');
});

test('after a link to a company the network’s ties are stepped through at once', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&select=company:anthropic');
  await expect(page.getByRole('button', { name: /^Anthropic, AI lab/ })).toBeAttached();
  await page.keyboard.press(']');
  const tie = page.locator('[data-tie]:focus');
  await expect(tie).toHaveAccessibleName(/Anthropic/);
  const first = await tie.getAttribute('data-tie');
  await page.keyboard.press(']');
  await expect(tie).not.toHaveAttribute('data-tie', first ?? '');
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

test('where storage is refused, what the reader chooses holds for the visit', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await atlas.open();
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: /^主题/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: '键盘操作' }).click();
  await page.getByRole('checkbox', { name: /^单个按键/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '关系网络' }).click();
  await atlas.drawn();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
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
  // A name composed whole is added at once, as one that is typed is, but not before.
  await atlas.open('view=models&as=compare&compare=gpt-3,palm');
  await page.getByRole('combobox', { name: /^Add a model/ }).focus();
  await session.send('Input.imeSetComposition', {
    text: 'Grok-1',
    selectionStart: 6,
    selectionEnd: 6,
  });
  await expect(page.getByRole('combobox', { name: /^Add a model/ })).toHaveValue('Grok-1');
  expect(atlas.query()).toBe('view=models&as=compare&compare=gpt-3,palm');
  await session.send('Input.insertText', { text: 'Grok-1' });
  await atlas.hasQuery('view=models&as=compare&compare=gpt-3,palm,grok-1');
});
