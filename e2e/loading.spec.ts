import type { Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from './atlas';

const DATA = '**/data/ai-2023.json';
const file = readFileSync('public/data/ai-2023.json', 'utf8');

test('while the dataset is on its way the page says so', async ({ atlas, page }) => {
  const held: Route[] = [];
  await page.route(DATA, (route) => {
    held.push(route);
  });
  await page.goto('./');
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('Loading the facts…')).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await Promise.all(held.map((route) => route.continue()));
  await atlas.drawn();
});

const broken = JSON.parse(file) as {
  schemaVersion: number;
  events: { id: string; date: string }[];
};
const [first] = broken.events;
const cases = [
  { name: 'missing', answer: { status: 404, body: 'no' }, says: /404/ },
  {
    name: 'cut off',
    answer: { body: file.slice(0, 9000) },
    says: /ends in the middle, after [\d,]+ bytes/,
  },
  { name: 'not JSON', answer: { body: '{\n "id": oops }' }, says: /line 2, column 8/ },
  {
    name: 'of a newer format',
    answer: { body: JSON.stringify({ ...broken, schemaVersion: 2 }) },
    says: /format version 2/,
  },
  {
    name: 'broken in one record',
    answer: {
      body: JSON.stringify({
        ...broken,
        events: broken.events.map((event) =>
          event === first ? { ...event, date: '2023-02-30' } : event,
        ),
      }),
    },
    says: /events\[0\]\.date.*expected a real date/,
  },
];

for (const { name, answer, says } of cases) {
  test(`a dataset that is ${name} is told of, and Retry opens it once mended`, async ({
    atlas,
    page,
  }) => {
    await page.route(DATA, (route) => route.fulfill(answer));
    await page.goto('./');
    await expect(
      page.getByRole('heading', { name: 'The dataset could not be opened' }),
    ).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page).toHaveTitle('The dataset could not be opened');
    const retry = page.getByRole('button', { name: 'Retry' });
    await retry.click();
    await expect(retry).toBeFocused();
    await page.unroute(DATA);
    await retry.click();
    await atlas.drawn();
    await expect(page.locator('main')).toBeFocused();
    await expect(atlas.status).toHaveText(/events$/);
  });
}

test('a server out of reach is told of', async ({ page }) => {
  await page.route(DATA, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('cannot be reached');
});

for (const part of ['dataset.worker', 'layout.worker']) {
  test(`a page whose ${part} does not come says so, and goes on once it does`, async ({
    atlas,
    page,
  }) => {
    const address = `**/assets/${part}-*.js`;
    await page.route(address, (route) => route.abort());
    await page.goto('./?view=network');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.unroute(address);
    await page.getByRole('button', { name: /^(Retry|Try again)$/ }).click();
    await atlas.drawn();
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('the sound records of a broken dataset can be opened all the same', async ({
  atlas,
  page,
}) => {
  const answer = cases.at(-1)?.answer;
  await page.route(DATA, (route) => route.fulfill(answer));
  await page.goto('./');
  await page.getByRole('button', { name: /^Open the \d+ records/ }).click();
  await atlas.drawn();
  await expect(atlas.status).toHaveText(new RegExp(`of ${broken.events.length - 1} events`));
  const notice = page.getByRole('complementary', { name: /^This file breaks its format/ });
  await notice.getByText('What is wrong').click();
  await expect(notice).toContainText('events[0].date');
});

test('another dataset opens from a link, and a banner says whose it is', async ({
  atlas,
  page,
}) => {
  const other = { ...broken, id: 'other', title: 'Another year <b>' };
  await page.route('**/data/other.json', (route) => route.fulfill({ body: JSON.stringify(other) }));
  await atlas.open('data=data/other.json');
  await expect(page.getByText('You are looking at “Another year <b>”')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the atlas’s own data' }).click();
  await atlas.hasQuery('');
});

test('a link to another dataset downloads that one, once, and not the atlas’s own', async ({
  atlas,
  page,
}) => {
  const other = { ...broken, id: 'other', title: 'Another year' };
  await page.route('**/data/other.json', (route) => route.fulfill({ body: JSON.stringify(other) }));
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.json')) asked.push(pathname);
  });
  await atlas.open('data=data/other.json');
  expect(asked).toEqual(['/data/other.json']);
});

test('another dataset that cannot be opened has a way back to the atlas’s own', async ({
  atlas,
  page,
}) => {
  await page.route('**/data/nowhere.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./?data=data/nowhere.json');
  await expect(page.getByRole('alert')).toContainText('404');
  await page.getByRole('button', { name: 'Back to the atlas’s own data' }).click();
  await atlas.drawn();
  await atlas.hasQuery('');
});

test('no request leaves the origin', async ({ atlas, page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const view of ['timeline', 'network', 'models', 'story']) await atlas.open(`view=${view}`);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
});
