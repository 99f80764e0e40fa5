import { readFileSync } from 'node:fs';
import type { Dataset } from '../src/data/schema';
import { expect, test } from './atlas';

test('a link of each view opens it', async ({ atlas, page }) => {
  for (const [view, name] of [
    ['timeline', 'Timeline'],
    ['network', 'Network'],
    ['models', 'Models'],
    ['story', 'Story'],
  ] as const) {
    await atlas.open(`view=${view}`);
    await expect(
      page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }),
    ).toHaveAttribute('aria-current', 'page');
  }
});

test('a link with filters, window and selection shows just that', async ({ atlas, page }) => {
  await atlas.open('category=text&from=2023-03-01&to=2023-03-31&select=event:gpt-4-release');
  await expect(atlas.option('Category', 'Text')).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.status).toHaveText(/^\d+ of \d+ events$/);
  await expect(page.getByRole('button', { name: /Remove filter: 1 March 2023/ })).toBeVisible();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(/GPT-4/);
});

test('each choice is one step of Back, and Forward restores it exactly', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.option('Category', 'Image').click();
  await atlas.hasQuery('category=image');
  await page.getByRole('link', { name: 'Models' }).click();
  await atlas.hasQuery('view=models&category=image');
  await atlas.drawn();
  const models = await atlas.status.textContent();
  await page.goBack();
  await atlas.hasQuery('category=image');
  await expect(atlas.status).toHaveText(/events$/);
  await page.goBack();
  await atlas.hasQuery('');
  await expect(atlas.option('Category', 'Image')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await page.goForward();
  await atlas.hasQuery('view=models&category=image');
  await expect(atlas.status).toHaveText(models ?? '');
});

test('typing replaces the entry it began in', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.option('Category', 'Law').click();
  await page.getByRole('searchbox').pressSequentially('copyright');
  await atlas.hasQuery('category=law&q=copyright');
  await page.goBack();
  await atlas.hasQuery('');
});

test('what a link cannot say is named, and the rest of it holds', async ({ atlas, page }) => {
  await atlas.open(
    'view=models&as=matrix&company=openai,nobody&from=2023-02-30&select=planet:mars',
  );
  const notice = page.getByRole('alert');
  for (const part of ['as=matrix', 'company=nobody', 'from=2023-02-30', 'select=planet:mars']) {
    await expect(notice).toContainText(part);
  }
  await expect(atlas.option('Company', 'OpenAI')).toHaveAttribute('aria-pressed', 'true');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
});

test('links of features to come keep their parameters', async ({ atlas, page }) => {
  await atlas.open('view=models&as=compare&compare=gpt-3,phi-1&lang=en');
  await page.getByRole('link', { name: 'Network' }).click();
  await atlas.hasQuery('view=network&compare=gpt-3,phi-1&lang=en');
});

test('what a chapter’s link cannot say is named, too', async ({ atlas, page }) => {
  const own = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8')) as Dataset;
  const chapter = { id: 'one', title: 'One', text: 'Told by hand.' };
  const link = '?view=models&as=compare&compare=gpt-3,no-such-model';
  const other = { ...own, chapters: [{ ...chapter, link }] };
  await page.route('**/data/other.json', (route) => route.fulfill({ body: JSON.stringify(other) }));
  await atlas.open('view=story&data=data/other.json');
  await page.locator('.story-link').click();
  await expect(page.getByRole('alert')).toContainText('compare=no-such-model');
  await atlas.hasQuery('view=models&as=compare&compare=gpt-3&data=data/other.json');
});

test('a link to a view leads where a click on it does', async ({ atlas, page }) => {
  await atlas.open('as=table');
  const link = page.getByRole('link', { name: 'Network' });
  await expect(link).toHaveAttribute('href', '?view=network&as=table');
  await link.click();
  await atlas.hasQuery('view=network&as=table');
});

for (const link of ['__proto__=1', 'q=%', '%', `q=${'a'.repeat(9_000)}`, 'select=event:%00']) {
  test(`?${link.slice(0, 20)} opens the atlas`, async ({ atlas }) => {
    await atlas.open(link);
    await expect(atlas.status).toHaveText(/events$/);
  });
}

test('an embed has no chrome and a link back', async ({ atlas, page }) => {
  await atlas.open('category=law&embed=1');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open in The Leap Year' })).toHaveAttribute(
    'href',
    '?category=law',
  );
});

test('an embed stays one when a chapter of its story is followed', async ({ atlas, page }) => {
  await atlas.open('view=story&embed=1&lang=en');
  await page.locator('.story-link').first().click();
  await expect(page.locator('main')).not.toHaveClass(/stage-story/);
  await expect(page.getByRole('group', { name: 'Category' })).toHaveCount(0);
  await expect(page.getByRole('contentinfo').getByRole('link')).toHaveText(/Open in/);
  expect(new URLSearchParams(atlas.query()).get('embed')).toBe('1');
});

test('an embed of another’s data stays one on its way to the atlas’s own', async ({
  atlas,
  page,
}) => {
  await page.goto('./?embed=1&lang=en&data=data/absent.json');
  await page.getByRole('button', { name: 'Back to the atlas’s own data' }).click();
  await atlas.drawn();
  await atlas.hasQuery('lang=en&embed=1');
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('a browser that refuses to write the address changes nothing on screen', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Attempt to use history too often', 'SecurityError');
    };
    // On the object itself, before those of its prototype.
    Object.assign(history, { pushState: refuse, replaceState: refuse });
  });
  await atlas.open('q=gpt&bad=1');
  await expect(page.getByRole('alert')).toContainText('bad=1');
  await atlas.option('Category', 'Image').click();
  await expect(atlas.option('Category', 'Image')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Models' }).click();
  await expect(atlas.status).toHaveText(/models/);
  expect(atlas.query()).toBe('q=gpt&bad=1');
  await page.evaluate(() => {
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'replaceState');
  });
  await atlas.hasQuery('view=models&category=image&q=gpt');
});

test('a window beyond the data fits the page, and stays in the link', async ({ atlas, page }) => {
  for (const link of [
    'to=2024-12-31',
    'from=2023-06-01&to=9999-12-31',
    'from=0001-01-01',
    'from=2050-01-01&to=9999-12-31',
  ]) {
    await atlas.open(link);
    const { width, elements } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      elements: document.querySelectorAll('.timeline *').length,
    }));
    expect(width, link).toBe(0);
    expect(elements, link).toBeLessThan(3_000);
    expect(atlas.query()).toBe(link);
  }
});

test('a selection that filters hide says so, and is shown when asked', async ({ atlas, page }) => {
  await atlas.open('category=image&article=1&select=event:gpt-4-release');
  const shown = /^\d+/.exec((await atlas.status.textContent()) ?? '')?.[0] ?? '';
  await expect(atlas.detail).toContainText(`Not among the ${shown} shown`);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(atlas.detail).toContainText(`不在所示的 ${shown} 项之中`);
  await atlas.detail.getByRole('button', { name: '显示此项' }).click();
  await atlas.hasQuery('article=1&select=event:gpt-4-release&lang=zh');
  await expect(page.locator('[data-mark="gpt-4-release"]')).toBeVisible();
  await expect(atlas.detail).not.toContainText('不在所示的');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeFocused();
});

test('the order of a table is in its link', async ({ atlas, page }) => {
  await atlas.open('view=models&as=table');
  const size = page.getByRole('columnheader', { name: 'Parameters' });
  await size.getByRole('button').click();
  await size.getByRole('button').click();
  await atlas.hasQuery('view=models&as=table&sort=-size');
  const first = await page.locator('tbody tr').first().textContent();
  await page.reload();
  await expect(size).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('tbody tr').first()).toHaveText(first ?? '');
  await page.getByRole('link', { name: 'Network' }).click();
  await atlas.hasQuery('view=network&as=table');
});
