import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas';

/** Between the margins of an A4 sheet, in px. */
const SHEET = { width: 718, height: 1000 };

/** Whether all of an element can be seen without scrolling it, by what of it the page clips. */
const clipped = (frame: Locator) =>
  frame.evaluate((element) => ({
    across: element.scrollWidth > element.clientWidth,
    down: element.scrollHeight > element.clientHeight,
  }));

/** Browsers print a page smaller if it is up to half as wide again as the sheet. */
const MOST_SHRUNK = { ...SHEET, width: 1040 };

async function openSheet(page: Page, sheet = SHEET) {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
}

test('a printed ranking keeps its bars, whether or not backgrounds are printed', async ({
  page,
  atlas,
}) => {
  await atlas.open('view=models&as=rank&scale=linear&lang=en');
  await openSheet(page);
  const bar = page.getByRole('listitem').filter({ hasText: 'PanGu-Σ' }).locator('.rank-bar');
  await expect(bar).toHaveCSS('print-color-adjust', 'exact');
});

test('models side by side are printed with their circles and all their columns', async ({
  page,
  atlas,
}) => {
  await atlas.open('view=models&as=compare&compare=gpt-1,gpt-2,gpt-3,gpt-4,llama,palm&lang=en');
  await openSheet(page);
  const frame = page.getByRole('region', { name: 'Models side by side' });
  await expect(frame.locator('.compare-disc').first()).toHaveCSS('print-color-adjust', 'exact');
  await expect.poll(() => clipped(frame)).toEqual({ across: false, down: false });
  const last = await page.getByRole('columnheader', { name: 'PaLM' }).boundingBox();
  expect(last && last.x + last.width).toBeLessThanOrEqual(SHEET.width);
});

for (const link of ['view=models&as=table', 'as=table', 'view=network&as=table']) {
  test(`a printed table has all its rows and columns: ${link}`, async ({ page, atlas }) => {
    await atlas.open(`${link}&lang=en`);
    await openSheet(page, MOST_SHRUNK);
    const frame = page.getByRole('region').filter({ has: page.getByRole('table') });
    await expect.poll(() => clipped(frame)).toEqual({ across: false, down: false });
    const table = await page.getByRole('table').boundingBox();
    expect(table && table.x + table.width).toBeLessThanOrEqual(MOST_SHRUNK.width);
  });
}

test('the printed chart of models is drawn anew for a sheet, and fits it', async ({
  page,
  atlas,
}) => {
  await atlas.open('view=models&lang=en');
  const widthOnScreen = (await page.locator('.models-canvas').boundingBox())?.width;
  expect(widthOnScreen).toBeGreaterThan(1000);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const canvas = document.querySelector('.models-canvas');
      document.body.title = String(canvas?.getAttribute('width'));
    });
  });
  await page.pdf({ format: 'A4' });
  // A picture of three px to a px for 920 px.
  await expect(page.locator('body')).toHaveAttribute('title', '2760');
  // Afterwards the screen has its own again.
  await expect
    .poll(async () => (await page.locator('.models-canvas').boundingBox())?.width)
    .toBe(widthOnScreen);
});

test('a printed page has a detail in full once, after the view', async ({ page, atlas }) => {
  await atlas.open('view=models&as=rank&select=model:llama&lang=en');
  await expect(atlas.detail).toBeVisible();
  await openSheet(page);
  await expect(atlas.detail).toHaveCSS('position', 'static');
  await expect.poll(() => clipped(atlas.detail)).toEqual({ across: false, down: false });
});

test('a printed timeline is narrowed to a sheet, with its marks', async ({ page, atlas }) => {
  await atlas.open('lang=en');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.timeline')).toHaveCSS('zoom', '0.56');
  await expect(page.locator('.timeline')).toHaveCSS('print-color-adjust', 'exact');
});
