import type { Page } from '@playwright/test';
import { expect, test } from './atlas';

/** What a translator leaves as it is; the rest it puts into nodes of its own. */
type Left = 'nothing' | 'numbers';

/** Does to the page's words what Google Translate does, but for the language, so that they can be compared. */
async function translate(page: Page, left: Left) {
  await page.evaluate((leaves) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const words = text.nodeValue ?? '';
      const parent = text.parentElement;
      if (parent === null || words.trim() === '' || parent.closest('font, script, style')) continue;
      if (leaves === 'numbers' && /^[\s\d,.]+$/.test(words)) continue;
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what Google Translate uses
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = words;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  }, left);
}

/** Everything that can be read on the page, but for the network's names, which follow its camera in their own time. */
async function read(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const names = document.querySelector<HTMLElement>('.network-labels');
    if (names) names.style.display = 'none';
    const { innerText } = document.body;
    if (names) names.style.display = '';
    return innerText;
  });
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Texts that stand beside other nodes, where a translator would lose them. */
async function textsBesideNodes(page: Page): Promise<string[]> {
  return page
    .locator(':is(#root, #masthead-tools) *')
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        element.childNodes.length < 2
          ? []
          : [...element.childNodes]
              .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '')
              .map(
                (node) =>
                  `${element.tagName} ${element.getAttribute('class') ?? ''}: ${node.nodeValue ?? ''}`,
              ),
      ),
    );
}

for (const left of ['nothing', 'numbers'] as const) {
  test(`a page translated but for ${left} goes on as a fresh one`, async ({ atlas, page }) => {
    test.slow();
    const states: { readonly link: string; readonly words: string[] }[] = [];
    const state = async (link: string) => {
      await atlas.hasQuery(link);
      await atlas.drawn();
      states.push({ link, words: await read(page) });
      await translate(page, left);
    };
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    const view = (name: string) =>
      page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click();

    await atlas.open();
    await translate(page, left);
    await atlas.option('Category', 'Image').click();
    await state('category=image');
    await press(/March 2023/);
    await state('category=image&from=2023-03-01&to=2023-03-31');
    await press('Table');
    await state('as=table&category=image&from=2023-03-01&to=2023-03-31');

    await page.goto('./?view=network');
    await atlas.drawn();
    await translate(page, left);
    await atlas.option('Category', 'Business').click();
    await state('view=network&category=business');
    await press('Month before');
    await translate(page, left);
    await press('Month before');
    await translate(page, left);
    await press('All ties');
    await state('view=network&category=business');
    await press('Matrix');
    await state('view=network&as=matrix&category=business');

    await view('Models');
    await translate(page, left);
    await press('Ranking');
    await translate(page, left);
    await atlas.option('Company', 'OpenAI').click();
    await state('view=models&as=rank&category=business&company=openai');
    await press('Table');
    await state('view=models&as=table&category=business&company=openai');
    await view('Story');
    await translate(page, left);
    await press('Chart');
    await state('view=story&category=business&company=openai');

    for (const { link, words } of states) {
      await atlas.open(link);
      await expect.poll(() => read(page), link).toEqual(words);
      expect(await textsBesideNodes(page), link).toEqual([]);
    }
  });
}
