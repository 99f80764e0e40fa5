import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Dataset } from '../src/data/schema';
import { expect, test } from './atlas';

const { companies, relations } = JSON.parse(
  readFileSync('public/data/ai-2023.json', 'utf8'),
) as Dataset;
const nameOf = (id: string) => {
  const name = companies.find((company) => company.id === id)?.name ?? id;
  return typeof name === 'string' ? name : name.en;
};
const tiesOf = (id: string) =>
  relations.filter(({ source, target }) => source === id || target === id);
const datesOf = (id: string) => tiesOf(id).map(({ date }) => date);

/** A reader with a keyboard and what a screen reader says. */
class KeyboardReader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The accessible name of what has the focus. */
  heard(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.ariaLabel ?? '');
  }

  /** Goes to a company by typing its name; an arrow ends the word typed before. */
  async find(name: string): Promise<void> {
    await this.press('ArrowLeft');
    await this.page.keyboard.type(name);
    await expect.poll(() => this.heard()).toMatch(new RegExp(`^${name}`));
  }

  /** What is said of each tie of the company in focus, in the order the keys go through them. */
  async hearTies(count: number): Promise<string[]> {
    const told: string[] = [];
    await this.press(']');
    for (let tie = 0; tie < count; tie += 1) {
      told.push(await this.heard());
      await this.press('ArrowDown');
    }
    await this.press('Escape');
    return told;
  }
}

test('ten questions of the network are answered by keyboard alone', async ({ atlas, page }) => {
  const reader = new KeyboardReader(page);
  await atlas.open('view=network');

  await test.step('who is most connected? the one mark that Tab reaches', async () => {
    const most = [...companies].sort((a, b) => tiesOf(b.id).length - tiesOf(a.id).length)[0];
    const isMark = () =>
      page.evaluate(() => document.activeElement?.matches('.network-plot *') ?? false);
    while (!(await isMark())) await reader.press('Tab');
    expect(await reader.heard()).toMatch(new RegExp(`^${nameOf(most?.id ?? '')}, `));
    await reader.press('Tab');
    expect(await isMark()).toBe(false);
    await reader.press('Shift+Tab');
  });

  await test.step('how many ties has Nvidia, and what is it?', async () => {
    await reader.find('Nvidia');
    expect(await reader.heard()).toBe(`Nvidia, Chip maker, ${tiesOf('nvidia').length} ties`);
  });

  await test.step('what is said of a company while one passes it?', async () => {
    await reader.find('Mistral');
    const told = page.locator('.network-plot [aria-live]');
    await expect(told).toContainText(`${tiesOf('mistral-ai').length} ties: Lightspeed`);
  });

  await test.step('what was Anthropic’s first tie, and of what kind?', async () => {
    await reader.find('Anthropic');
    await reader.press(']');
    expect(await reader.heard()).toMatch(/^Google to Anthropic: .*3 February 2023$/);
    await reader.press('Escape');
  });

  await test.step('and its last?', async () => {
    await reader.press('[');
    expect(datesOf('anthropic').sort().at(-1)).toBe('2023-11-28');
    expect(await reader.heard()).toMatch(/^Amazon to Anthropic: .*28 November 2023$/);
    await reader.press('Escape');
  });

  await test.step('who sued Anthropic? its ties in order of time say so', async () => {
    const ties = tiesOf('anthropic');
    const told = await reader.hearTies(ties.length);
    expect(new Set(told).size).toBe(ties.length);
    const lawsuits = ties.filter(({ kind }) => kind === 'lawsuit');
    const suing = told.filter((name) => name.includes('Lawsuit'));
    expect(suing.map((name) => name.split(' to ')[0]).sort()).toEqual(
      lawsuits.map(({ source }) => nameOf(source)).sort(),
    );
  });

  await test.step('what became of Adobe and Figma?', async () => {
    await reader.find('Figma');
    await reader.press(']');
    expect(await reader.heard()).toMatch(/^Adobe to Figma: Acquisition, abandoned/i);
  });

  await test.step('which companies does a tie join? an arrow leads to either end', async () => {
    const ends = [];
    for (const arrow of ['ArrowLeft', 'ArrowRight']) {
      await reader.press(arrow);
      ends.push((await reader.heard()).split(',')[0]);
      await reader.find('Figma');
      await reader.press(']');
    }
    expect(ends.sort()).toEqual(['Adobe', 'Figma']);
  });

  await test.step('what do the sources say? Enter opens, Escape returns to the tie', async () => {
    const before = await reader.heard();
    await reader.press('Enter');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(/Adobe.*Figma/);
    await expect(atlas.detail.getByRole('heading', { name: /^Sources/ })).toBeVisible();
    await reader.press('Escape');
    await expect(atlas.detail).toBeHidden();
    await expect.poll(() => reader.heard()).toBe(before);
  });

  await test.step('who lies around Mistral AI? its neighbourhood alone', async () => {
    await reader.find('Mistral');
    await reader.press('Enter');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Mistral AI');
    const oneStep = page.getByRole('button', { name: '1 step' });
    const isThere = () => oneStep.evaluate((button) => button === document.activeElement);
    while (!(await isThere())) await reader.press('Shift+Tab');
    await reader.press('Enter');
    await expect(atlas.status).toHaveText(
      `${tiesOf('mistral-ai').length} of ${relations.length} ties`,
    );
  });
});

test('a company whose name begins with a digit is found by typing it, and 0 alone shows everything', async ({
  atlas,
  page,
}) => {
  const reader = new KeyboardReader(page);
  await atlas.open('view=network&company=openai');
  await page.getByRole('button', { name: /^OpenAI, AI lab/ }).focus();
  const everything = page.getByRole('button', { name: 'Fit what is shown' });
  await reader.press('+');
  await expect(everything).toBeEnabled();
  await reader.press('0');
  await expect(everything).toBeDisabled();
  expect(await reader.heard()).toMatch(/^OpenAI/);
  await atlas.open('view=network');
  await page.getByRole('button', { name: /^OpenAI, AI lab/ }).focus();
  await reader.find('01.AI');
});

test('plain arrows lead from a company to its ties in order of time, and brackets typed with Option or AltGr do', async ({
  atlas,
  page,
}) => {
  const reader = new KeyboardReader(page);
  await atlas.open('view=network');
  const openai = page.getByRole('button', { name: /^OpenAI, AI lab/ });
  await openai.focus();
  await reader.press('ArrowDown');
  const first = await reader.heard();
  expect(first).toMatch(/OpenAI.*\b2023$/);
  await reader.press('Escape', 'ArrowUp');
  const last = await reader.heard();
  expect(last).not.toBe(first);
  await reader.press('Escape');
  await expect(openai).toBeFocused();
  for (const modifiers of [{ altKey: true }, { altKey: true, ctrlKey: true }]) {
    for (const [key, tie] of [
      [']', first],
      ['[', last],
    ] as const) {
      await openai.dispatchEvent('keydown', { key, ...modifiers });
      await expect.poll(() => reader.heard()).toBe(tie);
      await reader.press('Escape');
    }
  }
  await openai.dispatchEvent('keydown', { key: ']', metaKey: true });
  await expect(openai).toBeFocused();
  await reader.press('Shift+ArrowDown');
  await expect.poll(() => reader.heard()).toMatch(/\d+ ties?$/);
});
