import type { Page } from '@playwright/test';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { readFileSync } from 'node:fs';
import { checkDataset } from '../src/data/checkDataset';
import { expect, test, type AtlasPage } from './atlas';
import { expectNoFaults } from './axe';

const WORDS = {
  en: {
    menu: 'Export',
    microsoft: 'Microsoft',
    partnership: 'Partnership',
    headings: /^\uFEFFId,Date,/,
  },
  zh: { menu: '导出', microsoft: '微软', partnership: '合作', headings: /^\uFEFFid,日期,/ },
} as const;

/** Saves a format from the open view's menu and reads the file. */
async function save(page: Page, menu: string, format: RegExp) {
  const panel = page.getByRole('group', { name: menu, exact: true });
  if (!(await panel.isVisible()))
    await page.getByRole('button', { name: menu, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: format }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(panel).toContainText(name);
  return { name, text: readFileSync(await download.path(), 'utf8') };
}

const shownCount = async (atlas: AtlasPage) =>
  Number(/\d+/.exec((await atlas.status.textContent()) ?? '')?.[0]);

/** Rows of a table without line breaks inside cells. */
const rowCount = (csv: string) => csv.trimEnd().split('\r\n').length - 1;

for (const language of ['en', 'zh'] as const) {
  const words = WORDS[language];

  test(`the ties shown are saved as graphs with their dates (${language})`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`view=network&company=microsoft&lang=${language}`);
    const shown = await shownCount(atlas);
    for (const { format, ending, parse } of [
      { format: /GraphML/, ending: 'graphml', parse: parseGraphml },
      { format: /GEXF/, ending: 'gexf', parse: parseGexf },
    ]) {
      const { name, text } = await save(page, words.menu, format);
      expect(name).toBe(`ai-2023-ties.${ending}`);
      const graph = parse(MultiGraph, text);
      expect(graph.size).toBe(shown);
      expect(graph.degree('microsoft')).toBe(shown);
      expect(graph.getNodeAttribute('microsoft', 'label')).toBe(words.microsoft);
      const labels = graph.mapEdges((_edge, { label }) => String(label));
      expect(labels).toContain(words.partnership);
      expect(text).toMatch(/start(">|=")2023-\d\d-\d\d/);
    }
  });

  test(`events, ties and models shown are saved as spreadsheets (${language})`, async ({
    atlas,
    page,
  }) => {
    for (const view of ['timeline', 'network', 'models']) {
      await atlas.open(`view=${view}&company=meta&lang=${language}`);
      const { name, text } = await save(page, words.menu, /CSV/);
      expect(name).toMatch(/^ai-2023-(events|ties|models)\.csv$/);
      expect(rowCount(text)).toBe(await shownCount(atlas));
      if (view !== 'models') expect(text).toMatch(words.headings);
    }
  });

  test(`what the filters leave is saved as a dataset that opens again (${language})`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`view=models&category=video&lang=${language}`);
    const shown = await shownCount(atlas);
    const { name, text } = await save(page, words.menu, /JSON/);
    expect(name).toBe('ai-2023.json');
    const { dataset, issues } = checkDataset(JSON.parse(text) as unknown);
    expect(issues).toEqual([]);
    expect(dataset?.models).toHaveLength(shown);
    expect(dataset?.chapters).toBeUndefined();
    await page.route('**/data/saved.json', (route) => route.fulfill({ body: text }));
    await atlas.open(`view=models&data=data/saved.json&lang=${language}`);
    expect(await shownCount(atlas)).toBe(shown);
  });
}

test('of models side by side only those are saved', async ({ atlas, page }) => {
  await atlas.open('view=models&as=compare&compare=gpt-3,grok-1');
  const { text } = await save(page, 'Export', /CSV/);
  expect(rowCount(text)).toBe(2);
});

test('each drawing of the models saves the same models', async ({ atlas, page }) => {
  for (const as of ['chart', 'rank', 'table']) {
    await atlas.open(`view=models${as === 'chart' ? '' : `&as=${as}`}&modality=image`);
    const { text } = await save(page, 'Export', /CSV/);
    expect(rowCount(text)).toBe(await shownCount(atlas));
  }
});

for (const [name, viewport, theme] of [
  ['a desktop', { width: 1280, height: 800 }, 'light'],
  ['a phone', { width: 390, height: 844 }, 'dark'],
] as const) {
  test(`the open menu fits ${name} and holds to the accessibility rules`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await atlas.open(`view=network&theme=${theme}`);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const panel = page.getByRole('group', { name: 'Export', exact: true });
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    await expectNoFaults(page, 'status bar', '.status-bar');
  });
}

test('the menu works by keyboard and gives focus back', async ({ atlas, page }) => {
  await atlas.open('view=network');
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /GraphML/ })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('ai-2023-ties.graphml');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page.getByRole('button', { name: /GraphML/ })).toBeHidden();
});
