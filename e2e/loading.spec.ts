import type { Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { testDataset } from '../src/data/testDataset';
import { encodeText } from '../src/data/testEncoding';
import { AtlasPage, expect, test } from './atlas';

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
const oneBadDate = JSON.stringify({
  ...broken,
  events: broken.events.map((event) =>
    event === first ? { ...event, date: '2023-02-30' } : event,
  ),
});

/** What may come in place of a dataset, and what is said of it. */
const FAULTS: readonly (readonly [answer: Answer, says: RegExp])[] = [
  [{ status: 404 }, /404: there is no such file/],
  [{ status: 403 }, /403: reading this file is not allowed/],
  [{ status: 503 }, /503: the fault is the server’s/],
  ['refused', /cannot be reached/],
  [{ body: '' }, /is empty/],
  [{ contentType: 'text/html', body: '<!doctype html><p>Not found' }, /web page instead/],
  [{ body: file.slice(0, 9000) }, /ends in the middle.*after [\d,]+ bytes/],
  [{ body: '{\n "id": oops }' }, /line 2, column 8/],
  [{ body: '{\n // Mine\n}' }, /no comments.*line 2, column 2/],
  [{ body: 'id,date\na,2023\n' }, /is CSV/],
  [{ body: Buffer.from(file, 'utf16le') }, /is UTF-16.*save it as UTF-8/],
  [{ body: gzipSync(file) }, /is gzip.*Unpack it/],
  [{ body: '[]' }, /is a list; expected one object/],
  [{ body: JSON.stringify({ ...broken, schemaVersion: 2 }) }, /format version 2/],
  [{ body: `{"models": [],${file.slice(1)}` }, /models is there twice/],
  [{ body: oneBadDate }, /events\[0\]\.date.*expected a real date/],
];
type Answer = Parameters<Route['fulfill']>[0] | 'refused' | null;

test('whatever comes in place of the dataset is told for what it is, and Retry opens it once mended', async ({
  atlas,
  page,
}) => {
  let answer: Answer = null;
  await page.route(DATA, (route) =>
    answer === null
      ? route.continue()
      : answer === 'refused'
        ? route.abort('connectionrefused')
        : route.fulfill(answer),
  );
  const retry = page.getByRole('button', { name: 'Retry' });
  for (const [fault, says] of FAULTS) {
    const isFirst = answer === null;
    answer = fault;
    if (isFirst) await page.goto('./');
    else await retry.click();
    await expect(page.getByRole('alert')).toContainText(says);
  }
  await expect(page).toHaveTitle('The dataset could not be opened');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(retry).toBeFocused();
  answer = null;
  await retry.click();
  await atlas.drawn();
  await expect(page.locator('main')).toBeFocused();
  await expect(atlas.status).toHaveText(/events$/);
});

test('a transfer that takes long says how far it is, one that stops says so, and both have a way on', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const real = window.fetch.bind(window);
    const stalls = (start: Uint8Array<ArrayBuffer>) =>
      Promise.resolve(
        new Response(new ReadableStream({ start: (body) => body.enqueue(start) }), {
          headers: { 'content-length': String(4 * 2 ** 20) },
        }),
      );
    let asked = 0;
    window.fetch = (...request) => {
      if (!JSON.stringify(request[0]).includes('ai-2023')) return real(...request);
      asked += 1;
      if (asked === 1) return new Promise(() => undefined);
      return asked === 2 ? stalls(new Uint8Array(2 ** 20)) : real(...request);
    };
  });
  await page.goto('./');
  await expect(page.getByText('Loading the facts…')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await page.clock.fastForward(2_000);
  await expect(page.getByText('The server has not answered yet.')).toBeVisible();
  await page.clock.fastForward(10_000);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The server has not answered for 12 seconds');
  const retry = page.getByRole('button', { name: 'Retry' });
  await retry.click();
  await expect(page.getByRole('button', { name: 'Trying again…' })).toBeVisible();
  await page.clock.fastForward(2_000);
  await expect(page.getByText('1 MiB of 4 MiB')).toBeVisible();
  await page.clock.fastForward(10_000);
  await expect(alert).toContainText('The transfer stopped after 1,048,576 bytes');
  await retry.click();
  await atlas.drawn();
});

test('a script of the page that does not come is told, with a reload that keeps the link', async ({
  page,
}) => {
  // Not the fixture, which takes a script's own error for a fault of the page.
  const atlas = new AtlasPage(page);
  let answer: Answer | 'late' | 'cut' = null;
  let part = /main-/;
  await page.route(/\/assets\/(main|react|rolldown-runtime)-[\w-]{8}\.js$/, async (route) => {
    if (answer === null || !part.test(route.request().url())) return route.continue();
    if (answer === 'late') return;
    if (answer === 'refused') return route.abort();
    if (answer !== 'cut') return route.fulfill(answer);
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).slice(0, -200) });
  });
  const alert = page.getByRole('alert');
  for (const [kind, of] of [
    [{ status: 404 }, /main-/],
    [{ contentType: 'text/html', body: '<p>No' }, /react-/],
    ['cut', /main-/],
    ['refused', /rolldown-runtime-/],
  ] as const) {
    [answer, part] = [kind, of];
    await page.goto('./?view=network&category=law');
    await expect(alert).toContainText('A script of the page did not arrive or is broken.');
  }
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText('Loading the facts…')).toBeHidden();
  await expect(page.getByRole('link', { name: 'The dataset (JSON)' })).toHaveAttribute(
    'href',
    './data/ai-2023.json',
  );
  await page.clock.install();
  answer = 'late';
  await page.goto('./?view=network&category=law&lang=zh', { waitUntil: 'commit' });
  await expect(page.getByText('正在载入资料…')).toBeVisible();
  await page.clock.fastForward(15_000);
  await expect(alert).toContainText('页面的脚本尚未收到');
  answer = null;
  await page.getByRole('button', { name: '刷新页面' }).click();
  await atlas.drawn();
  await atlas.hasQuery('view=network&category=law&lang=zh');
});

for (const fault of ['does not come', 'never answers'] as const) {
  test(`where the dataset.worker ${fault}, the page reads the dataset itself`, async ({
    atlas,
    page,
  }) => {
    if (fault === 'does not come') {
      await page.route('**/assets/dataset.worker-*.js', (route) => route.fulfill({ status: 404 }));
    } else {
      await page.clock.install();
      await page.route('**/assets/dataset.worker-*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }),
      );
    }
    await page.goto('./');
    if (fault === 'never answers') {
      await expect(page.getByRole('link', { name: 'Network' })).toBeVisible();
      await page.clock.runFor(6_000);
    }
    await atlas.drawn();
    await expect(page.getByRole('alert')).toBeHidden();
    await page.locator('[data-mark]').first().click();
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
  });
}

test('a browser without workers, streams, list of languages or performance, and with additions to all objects, draws', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { stray: 'added by an extension' });
    Object.defineProperty(window, 'Worker', { value: undefined });
    Reflect.deleteProperty(window, 'PerformanceObserver');
    Object.defineProperty(Response.prototype, 'body', { value: undefined });
    Object.defineProperty(Navigator.prototype, 'languages', { value: undefined });
  });
  await atlas.open();
  await expect(atlas.status).toHaveText(/events$/);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('in a sandboxed frame the atlas draws where its host shares it, else says what the frame lacks', async ({
  page,
}) => {
  let isShared = false;
  await page.route(/\/(assets|data)\//, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'access-control-allow-origin': isShared ? '*' : 'https://nobody.example',
      },
    });
  });
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe sandbox="allow-scripts" src="./" width="1000" height="700"></iframe>',
    }),
  );
  await page.goto('./frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('alert')).toContainText('frame that may not read its scripts');
  isShared = true;
  await page.reload();
  await expect(frame.locator('main')).toHaveAttribute('aria-busy', 'false');
  await expect(frame.getByRole('status')).toHaveText(/events$/);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('without scripts the page says so, and not that something is on its way', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('noscript a')).toBeVisible();
  await expect(page.getByText('Loading the facts…')).toBeHidden();
  await context.close();
});

test('a dataset of another site that does not share it is told so, and one that does downloads beside the page', async ({
  atlas,
  page,
}) => {
  // Shared, but with another.
  let headers = { 'access-control-allow-origin': 'https://nobody.example' };
  await page.route('https://other.example/**', (route) =>
    route.fulfill({ headers, contentType: 'application/json', body: file }),
  );
  await page.goto('./?data=https://other.example/a.json');
  await expect(page.getByRole('alert')).toContainText(
    'other.example does not let pages of other sites read this file',
  );
  headers = { 'access-control-allow-origin': '*' };
  await page.getByRole('button', { name: 'Retry' }).click();
  await atlas.drawn();
  await expect(page.getByRole('link', { name: 'Download the dataset' })).toHaveAttribute(
    'target',
    '_blank',
  );
  await atlas.open('data=http://other.example/a.json');
  await expect(page.getByRole('alert')).toContainText('over https:// only');
});

test('a dataset in GB18030 opens with its Chinese, and a notice says how it was read', async ({
  atlas,
  page,
}) => {
  await page.route('**/data/gbk.json', (route) =>
    route.fulfill({ body: Buffer.from(encodeText(chineseFile(), 'gb18030')) }),
  );
  await atlas.open('data=data/gbk.json&lang=zh');
  await expect(page.getByRole('complementary', { name: /已按 GB18030 读取/ })).toBeVisible();
  await expect(page.getByText('人工智能的飞跃之年', { exact: false }).first()).toBeVisible();
});

/** A small dataset, for an encoding that has not every character of the atlas's own. */
function chineseFile(): string {
  return JSON.stringify({ ...testDataset(), title: '二〇二三年：人工智能的飞跃之年' });
}

test('the sound records of a broken dataset can be opened all the same', async ({
  atlas,
  page,
}) => {
  await page.route(DATA, (route) => route.fulfill({ body: oneBadDate }));
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
