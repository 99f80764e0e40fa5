import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Dataset } from '../src/data/schema';
import { expect, test, type AtlasPage } from './atlas';

const HUB_TIES = 193;
const SMALL_PARTS = 2_000;
/** A large network is laid out while other work is on the machine. */
const LAYOUT_MS = 60_000;

/** A file as it comes: a hub, thousands of small parts, and one of everything that goes wrong in a file. */
function dirtyFile(): string {
  const sources = [{ title: 'A page', publisher: 'A publisher', url: 'https://example.org/' }];
  const company = (id: string, name: string) => ({ id, name, kind: 'startup', country: 'US' });
  const tie = (id: string, source: string, target: string, change: object = {}) => ({
    id,
    source,
    target,
    kind: 'investment',
    category: 'business',
    date: '2023-05-01',
    directed: true,
    status: 'completed',
    summary: `${source} invests in ${target}.`,
    sources,
    ...change,
  });
  const spokes = Array.from({ length: HUB_TIES }, (_, index) => `spoke-${index}`);
  const parts = Array.from({ length: SMALL_PARTS }, (_, index) => [`a-${index}`, `b-${index}`]);
  const event = {
    id: 'founding',
    date: '0001',
    category: 'business',
    kind: 'event',
    importance: 1,
    title: 'Long ago',
    summary: 'Far outside the range.',
    companies: ['nameless', 'nobody'],
    models: [],
    tags: [],
    sources,
  };
  return JSON.stringify({
    schemaVersion: 1,
    id: 'dirty',
    title: 'Dirty data',
    description: 'For tests',
    updated: '2023-12-31',
    license: 'CC0-1.0',
    range: { from: '2023-01-01', to: '2023-12-31' },
    categories: [{ id: 'business', name: 'Business' }],
    companies: [
      company('hub', 'Hub'),
      company('hub', 'The same id again'),
      company('nameless', ''),
      ...spokes.map((id) => company(id, id)),
      ...parts.flat().map((id) => company(id, id)),
    ],
    relations: [
      tie('loop', 'hub', 'hub', { summary: 'Hub buys its own shares.' }),
      tie('named-by-id', 'nameless', 'hub', { colour: 'red' }),
      tie('far-future', 'spoke-0', 'hub', { date: '9999-12-31' }),
      tie('dangling', 'hub', 'nobody'),
      tie('undated', 'hub', 'spoke-1', { date: undefined }),
      ...spokes.slice(3).map((id) => tie(`hub-${id}`, 'hub', id)),
      ...parts.map(([a = '', b = '']) => tie(`part-${a}`, a, b)),
    ],
    events: [event, { ...event, id: 'last-day', title: '', date: '9999', companies: ['hub'] }],
    models: [],
  });
}

const TIES = 3 + (HUB_TIES - 3) + SMALL_PARTS;

async function openDirty(atlas: AtlasPage, page: Page, link: string) {
  await page.route('**/data/dirty.json', (route) => route.fulfill({ body: dirtyFile() }));
  await page.goto(`./?${link}data=data/dirty.json`);
  await page.getByRole('button', { name: /^(Open the|打开可以读取的) [\d]+ / }).click();
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: LAYOUT_MS });
  await expect(atlas.status).toBeVisible();
}

test('what was left out is counted, and every fault is located', async ({ atlas, page }) => {
  await openDirty(atlas, page, 'view=network&as=table&');
  const notice = page.getByRole('complementary', { name: /^This file breaks its format/ });
  // Three records cannot be used: a repeated id, a tie to nobody, a tie without a date.
  await expect(notice).toContainText('3 are left out');
  await notice.getByText('What is wrong').click();
  for (const place of [
    'companies[1].id',
    'companies[2].name',
    'relations[1].colour',
    'relations[3].target',
    'relations[4].date',
    'events[0].companies[1]',
    'events[1].title',
  ]) {
    await expect(notice).toContainText(place);
  }
});

test('the notice speaks Chinese', async ({ atlas, page }) => {
  await openDirty(atlas, page, 'view=network&as=table&lang=zh&');
  await expect(
    page.getByRole('complementary', { name: /^这个文件有不符合格式之处/ }),
  ).toContainText('另有 3 条未显示');
});

test('every tie of the file is in the table, and a nameless company opens by its id', async ({
  atlas,
  page,
}) => {
  await openDirty(atlas, page, 'view=network&as=table&company=nameless,hub&');
  await expect(atlas.status).toHaveText(new RegExp(`of ${TIES.toLocaleString('en-GB')} ties$`));
  const table = page.getByRole('table');
  await table.getByRole('link', { name: 'nameless', exact: true }).click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('nameless');
  const loop = page.getByRole('row').filter({ hasText: 'Hub buys its own shares.' });
  await loop.getByRole('link', { name: 'Investment' }).click();
  await expect(atlas.detail.filter({ has: page.getByRole('heading', { level: 2 }) })).toContainText(
    'Hub buys its own shares.',
  );
});

test('the network of a hub and thousands of small parts is drawn and opens', async ({
  atlas,
  page,
}) => {
  test.setTimeout(2 * LAYOUT_MS);
  await openDirty(atlas, page, 'view=network&select=company:hub&');
  await expect(atlas.status).toHaveText(new RegExp(`of ${TIES.toLocaleString('en-GB')} ties$`));
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Hub');
});

test('events of the first and the last year there is open from the timeline', async ({
  atlas,
  page,
}) => {
  await openDirty(atlas, page, 'as=table&');
  await page.getByRole('button', { name: 'Long ago' }).click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Long ago');
  await page.getByRole('button', { name: 'last-day', exact: true }).click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('last-day');
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  await atlas.drawn();
});

test('a long list of faults can be saved whole', async ({ page }) => {
  const file = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8')) as Dataset;
  const events = file.events.map((event) => ({ ...event, importance: 9 }));
  await page.route('**/data/ai-2023.json', (route) =>
    route.fulfill({ body: JSON.stringify({ ...file, events }) }),
  );
  await page.goto('./');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save all [\d,]+ \(CSV\)$/ }).click(),
  ]);
  const rows = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(rows.length).toBeGreaterThan(events.length);
  expect(rows.at(events.length)).toMatch(/^events\[\d+\]\.importance,/);
});

test('each fault is told once and in words, and a company without country or name keeps its ties', async ({
  atlas,
  page,
}) => {
  const file = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8')) as Dataset;
  const long = 'A very long name '.repeat(20).trim();
  const companies = file.companies.map(({ country, ...company }) => ({
    ...company,
    ...(company.id !== 'openai' && { country }),
    ...(company.id === 'microsoft' && { name: '   ' }),
    ...(company.id === 'nvidia' && { name: '' }),
    ...(company.id === 'google' && { name: long }),
  }));
  const relations = file.relations.map((tie, index) =>
    index === 0 ? { ...tie, date: 'in spring' } : tie,
  );
  await page.route('**/data/dirty.json', (route) =>
    route.fulfill({ json: { ...file, companies, relations } }),
  );
  await page.goto('./?view=network&data=data/dirty.json');
  const lists = [file.categories, companies, file.events, file.models, relations];
  const all = [...lists, file.chapters ?? []].reduce((sum, { length }) => sum + length, 0);
  const faults = page.getByRole('listitem');
  const of = (path: string) => faults.filter({ hasText: path });
  const place = (id: string) => companies.findIndex((company) => company.id === id);
  await expect(of('relations[0].date')).toHaveCount(1);
  await expect(of(`companies[${place('openai')}].country`)).toHaveText(/is missing$/);
  await expect(of(`companies[${place('nvidia')}].name`)).toHaveText(
    /is empty; expected some text$/,
  );
  await expect(of(`companies[${place('microsoft')}].name`)).toHaveText(/is empty; /);
  await page.getByRole('button', { name: `Open the ${all - 1} records that can be read` }).click();
  await atlas.drawn();
  await expect(
    page.getByRole('complementary', { name: `${all - 1} records are shown, 1 is left out.` }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^microsoft, / })).toBeVisible();
  const ties = relations
    .slice(1)
    .filter(({ source, target }) => [source, target].includes('openai'));
  await expect(
    page.getByRole('button', { name: `OpenAI, AI lab, ${ties.length} ties`, exact: true }),
  ).toBeVisible();
  // A long name is cut short in the picture of the button, not in what is heard of it.
  const option = atlas.option('Company', long);
  expect((await option.boundingBox())?.width).toBeLessThan(400);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
