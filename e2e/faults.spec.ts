import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { testDataset } from '../src/data/testDataset';
import { encodeText } from '../src/data/testEncoding';
import { expect, test, type AtlasPage } from './atlas';

/** What a reader does with the page open, in which a file of the build is needed. */
interface Scenario {
  readonly link: string;
  readonly act?: (page: Page) => Promise<void>;
  /** What the line in the part's place names; null for what the page does without, and without a word. */
  readonly says: string | null;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const click = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();
const brokenData = (page: Page) => page.getByText('What is wrong').click();

const SCENARIOS = {
  timeline: { link: '', says: 'this view' },
  network: { link: 'view=network', says: 'this view' },
  models: { link: 'view=models', says: 'this view' },
  story: { link: 'view=story', says: 'this view' },
  timelineTable: { link: 'as=table', says: 'the table' },
  networkTable: { link: 'view=network&as=table', says: 'the table' },
  modelsTable: { link: 'view=models&as=table', says: 'the table' },
  matrix: { link: 'view=network&as=matrix', says: 'the matrix' },
  months: { link: 'view=network&as=months', says: 'the months' },
  ranking: { link: 'view=models&as=rank', says: 'the ranking' },
  comparison: { link: 'view=models&as=compare&compare=gpt-4,llama-2', says: 'the comparison' },
  answers: { link: 'view=network', act: click(/Chains/), says: 'the answers' },
  details: { link: 'select=event:gpt-4-release', says: 'the details' },
  modelDetails: { link: 'view=models&select=model:llama-2', says: 'the details' },
  companies: { link: '', act: click(/^All \d+…$/), says: 'the list of companies' },
  keys: { link: '', act: press('?'), says: 'the list of keys' },
  shareTools: { link: '', says: 'the sharing tools' },
  activeFilters: { link: 'category=law', says: 'the active filters' },
  modelFilters: { link: 'view=models&weights=open', says: 'the active filters' },
  emptyResult: { link: 'q=zzzz', says: 'the ways on from this empty result' },
  linkNotice: { link: 'view=bogus', says: 'the notice about this link' },
  ownData: { link: 'data=data/other.json', says: 'the notice about this data' },
  brokenData: { link: 'data=data/broken.json', says: 'the list of faults' },
  encoding: { link: 'data=data/gb18030.json', says: 'the notice about this data' },
  leftOut: {
    link: 'data=data/broken.json',
    act: click(/^Open the \d+ records/),
    says: 'the notice about this data',
  },
  leftOutFaults: {
    link: 'data=data/broken.json',
    act: async (page) => {
      await click(/^Open the \d+ records/)(page);
      await brokenData(page);
    },
    says: 'the list of faults',
  },
  legend: { link: '', says: 'the legend' },
  dateFields: { link: '', says: 'the date fields' },
  stepTools: { link: 'select=event:gpt-4-release', says: 'the buttons for related events' },
  laneTools: { link: 'group=company', says: 'the buttons for more lanes' },
  arcs: { link: 'select=event:gpt-4-release', says: null },
  gesture: {
    link: '',
    act: async (page) => {
      await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    },
    says: null,
  },
  preview: { link: '', act: (page) => page.locator('[data-mark]').first().hover(), says: null },
  search: {
    link: '',
    act: async (page) => {
      await page.getByRole('searchbox').fill('llama');
      await expect(page.getByRole('status')).toHaveText(/^\d\d? of/);
    },
    says: null,
  },
  wheel: {
    link: '',
    act: async (page) => {
      await page.locator('.timeline-plot').hover();
      await page.mouse.wheel(0, 40);
    },
    says: null,
  },
  export: {
    link: '',
    act: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('button', { name: /CSV/ }).first().click();
      await expect(page.getByText('The file could not be made.')).toBeVisible();
    },
    says: null,
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** Each file of the build that is loaded on demand, by its name without the hash, and where it is needed. */
const FILES: Readonly<Record<string, keyof typeof SCENARIOS>> = {
  'ActiveFilters.js': 'activeFilters',
  'AnswersPanel.js': 'answers',
  'CompanyChecklist.js': 'companies',
  'CompareToggle.js': 'ranking',
  'CopyButton.js': 'shareTools',
  'DatasetIssues.js': 'leftOutFaults',
  'DetailPanel.css': 'details',
  'DetailPanel.js': 'details',
  'EncodingNotice.js': 'encoding',
  'EventPreview.js': 'preview',
  'FileProblem.js': 'brokenData',
  'ForeignDataBanner.js': 'ownData',
  'GesturePicture.css': 'gesture',
  'GesturePicture.js': 'gesture',
  'KeptFocus.js': 'gesture',
  'KeysDialog.js': 'keys',
  'LaneTurner.js': 'laneTools',
  'LeftOutNotice.js': 'leftOut',
  'LinkNotice.js': 'linkNotice',
  'MemoryFormula.js': 'modelDetails',
  'ModalDialog.js': 'keys',
  'ModelsCompare.css': 'comparison',
  'ModelsCompare.js': 'comparison',
  'ModelsRank.css': 'ranking',
  'ModelsRank.js': 'ranking',
  'ModelsTable.js': 'modelsTable',
  'ModelsView-parts.js': 'models',
  'ModelsView.css': 'models',
  'ModelsView.js': 'models',
  'NetworkMatrix.css': 'matrix',
  'NetworkMatrix.js': 'matrix',
  'NetworkMonths.css': 'months',
  'NetworkMonths.js': 'months',
  'NetworkTable.js': 'networkTable',
  'NetworkView-parts.js': 'network',
  'NetworkView.css': 'network',
  'NetworkView.js': 'network',
  'NothingShown.js': 'emptyResult',
  'RelatedSteps.js': 'stepTools',
  'SaveButton.js': 'shareTools',
  'ShareTools.css': 'shareTools',
  'ShareTools.js': 'shareTools',
  'StoryView-parts.css': 'story',
  'StoryView-parts.js': 'story',
  'StoryView.css': 'story',
  'StoryView.js': 'story',
  'TimelineLegend.css': 'legend',
  'TimelineLegend.js': 'legend',
  'TimelineTable.js': 'timelineTable',
  'TimelineTies.css': 'arcs',
  'TimelineTies.js': 'arcs',
  'TimelineView.css': 'timeline',
  'TimelineView.js': 'timeline',
  'WindowFields.js': 'dateFields',
  'ZoomHint.css': 'wheel',
  'ZoomHint.js': 'wheel',
  'activeModelFilters.js': 'modelFilters',
  'checkDataset.js': 'export',
  'communities.js': 'answers',
  'comparisons.js': 'modelsTable',
  'csv.js': 'modelsTable',
  'foldAhead.js': 'search',
  'items.js': 'details',
  'loadProblems.js': 'leftOut',
  'makeExport.js': 'export',
  'related.js': 'arcs',
  'tieArcs.js': 'arcs',
  'useActiveFilters.js': 'activeFilters',
  'views-rest.js': 'network',
  'views.js': 'timeline',
};

/** Without which there is no page, the workers, and what does their work; other files of tests have these. */
const OF_THE_PAGE =
  /^(main|react|rolldown-runtime|readHere|explainFile|dataIssue|layoutNews)\.(js|css)$|\.worker\.js$/;

type Answer = (route: Route) => Promise<void>;

const KINDS = {
  missing: (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  refused: (route: Route) => route.abort('connectionreset'),
  webPage: (route: Route) => route.fulfill({ contentType: 'text/html', body: '<html></html>' }),
} as const satisfies Readonly<Record<string, Answer>>;

const sound = readFileSync('public/data/ai-2023.json', 'utf8');
const withoutHash = (file: string) => file.replace(/-[\w-]{8}(?=\.\w+$)/, '');
const built = new Set(readdirSync('dist/assets').map(withoutHash));

test('each file of the build that is loaded on demand is tried below', () => {
  const tried = new Set(Object.keys(FILES));
  const untried = [...built].filter((file) => !tried.has(file) && !OF_THE_PAGE.test(file));
  expect(untried).toEqual([]);
  expect([...tried].filter((file) => !built.has(file))).toEqual([]);
});

for (const [file, name] of Object.entries(FILES)) {
  const scenario: Scenario = SCENARIOS[name];
  const { says } = scenario;
  const [stem = '', type = ''] = file.split('.');
  const address = new RegExp(`/assets/${stem}-[\\w-]{8}\\.${type}$`);

  test(`${file} that does not come costs no more than ${says ?? 'a decoration'}`, async ({
    atlas,
    page,
  }) => {
    let answer: Answer | null = KINDS.missing;
    let answered: Answer | null = null;
    await page.route(address, (route) => {
      answered = answer;
      return answer === null ? route.continue() : answer(route);
    });
    await play(scenario, atlas);
    if (says === null) {
      await expect(page.getByRole('alert')).toBeHidden();
      return;
    }
    // A line may stand in another alert.
    const line = page.getByRole('alert').filter({ hasText: says }).last();
    const tryAgain = line.getByRole('button', { name: 'Try again' });
    for (const next of [KINDS.refused, KINDS.webPage]) {
      await expect(line).toContainText(/Couldn’t load|Something went wrong in/);
      await stands(page);
      answer = next;
      await tryAgain.click();
      await expect.poll(() => answered).toBe(next);
    }
    await expect(line.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    answer = null;
    await tryAgain.click();
    await expect(line).toBeHidden();
    await stands(page);
  });
}

test('a script that arrives cut is told, with a reload that mends it', async ({ atlas, page }) => {
  let isCut = true;
  await page.route(/\/assets\/(KeysDialog|NetworkView)-[\w-]{8}\.js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: isCut ? body.slice(0, body.length / 2) : body });
  });
  await atlas.open();
  await page.keyboard.press('?');
  await expect(page.getByRole('alert')).toContainText('the list of keys');
  await page.getByRole('link', { name: 'Network' }).click();
  const line = page.getByRole('alert').filter({ hasText: 'this view' });
  await expect(line).toBeVisible();
  isCut = false;
  await line.getByRole('button', { name: 'Reload the page' }).click();
  await atlas.drawn();
  await expect(atlas.status).toHaveText(/ties$/);
  await atlas.hasQuery('view=network');
});

test('a part that never arrives is told after a while, and trying again fetches it', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  let isStalled = true;
  const held: Route[] = [];
  await page.route(/\/assets\/StoryView-[\w-]{8}\.js$/, async (route) => {
    if (isStalled) held.push(route);
    else await route.continue();
  });
  await atlas.open();
  await page.getByRole('link', { name: 'Story' }).click();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.clock.fastForward(20_000);
  const line = page.getByRole('alert').filter({ hasText: 'this view' });
  await expect(line).toContainText('Couldn’t load');
  isStalled = false;
  await line.getByRole('button', { name: 'Try again' }).click();
  await Promise.all(held.map((route) => route.continue()));
  await expect(line).toBeHidden();
  await expect(atlas.status).toHaveText(/chapters$/);
});

test('keys that an extension adds to every object break nothing', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { stray: 'x' });
  });
  for (const view of ['timeline', 'network', 'models', 'story']) {
    await atlas.open(`view=${view}`);
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(atlas.status).toHaveText(/\d/);
  }
  await atlas.open('select=event:gpt-4-release');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
});

test('offline, all that belongs to the open view goes on working', async ({
  atlas,
  context,
  page,
}) => {
  await atlas.open();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^All \d+…$/ }).click();
  await page.keyboard.press('Escape');
  await atlas.option('Category', 'Law').click();
  await expect(page.getByRole('button', { name: /Law/ }).last()).toBeVisible();
  await page.locator('[data-mark]').first().click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByRole('link', { name: 'Network' }).click();
  const line = page.getByRole('alert').filter({ hasText: 'this view' });
  await expect(line).toBeVisible();
  await context.setOffline(false);
  await expect(line).toBeHidden();
  await expect(atlas.status).toHaveText(/ties$/);
  await expect(atlas.status).not.toHaveText(/^161/);
});

test('after a deploy a view that is gone reloads the page by itself, once', async ({
  atlas,
  page,
}) => {
  await atlas.open('category=law');
  const pages = await deploy(page);
  await page.getByRole('link', { name: 'Network' }).click();
  // Once to compare, once to reload.
  await expect.poll(() => pages.asked).toBe(2);
  await expect(atlas.status).toHaveText(/ties$/);
  await atlas.hasQuery('view=network&category=law');
});

test('after a deploy a dialog that is gone offers a reload that keeps the link', async ({
  atlas,
  page,
}) => {
  await page.route(/KeysDialog/, KINDS.missing);
  await atlas.open('category=law');
  await deploy(page);
  await page.keyboard.press('?');
  const line = page.getByRole('alert').filter({ hasText: 'A newer version of this page is out' });
  await expect(line).toBeVisible();
  await line.getByRole('button', { name: 'Reload the page' }).click();
  await atlas.drawn();
  await atlas.hasQuery('category=law');
});

/**
 * From here on the server has another build: the page names another script, and files of the running build are gone. A
 * reload gets the old page again, as if it were the new one, with its files.
 */
async function deploy(page: Page) {
  const pages = { asked: 0 };
  let isReloaded = false;
  await page.route('**/assets/*', (route) =>
    isReloaded ? route.continue() : KINDS.missing(route),
  );
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      pages.asked++;
      const isReload = route.request().isNavigationRequest();
      isReloaded ||= isReload;
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        response,
        body: isReload ? body : body.replace(/main-[\w-]{8}\.js/g, 'main-newbuild.js'),
      });
    },
  );
  return pages;
}

async function play({ link, act }: Scenario, atlas: AtlasPage): Promise<void> {
  const { page } = atlas;
  await page.route('**/data/other.json', (route) => route.fulfill({ body: sound }));
  await page.route('**/data/gb18030.json', (route) =>
    route.fulfill({ body: Buffer.from(encodeText(JSON.stringify(testDataset()), 'gb18030')) }),
  );
  await page.route('**/data/broken.json', (route) =>
    route.fulfill({ body: sound.replace('"date":"2023-03-14"', '"date":"2023-02-30"') }),
  );
  await page.goto(`./?${link}`);
  await atlas.drawn();
  await act?.(page);
}

/** The page around the fault is there and not busy. */
async function stands(page: Page): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
  expect((await page.locator('body').innerText()).length).toBeGreaterThan(150);
}
