import { expect, test } from './atlas';

test('where the browser has no clipboard, the link is copied all the same, or stands selected', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    // As on a page without https.
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await atlas.open('category=law');
  const link = page.url();
  const copy = page.getByRole('button', { name: 'Copy link' });
  await copy.click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeFocused();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByRole('searchbox')).toHaveValue(link);
  await page.evaluate(() => {
    Object.assign(document, { execCommand: () => false });
  });
  await copy.click();
  const field = page.getByRole('textbox', { name: /Copy the link from here/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\?category=law&q=/);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
  await expect(page.getByText('Link copied')).toBeHidden();
});

test('a refused copy of the table is told, with the table to copy by hand, and so is a refused file', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    Object.assign(document, { execCommand: () => false });
    URL.createObjectURL = () => {
      throw new Error('refused');
    };
  });
  await atlas.open('view=models&as=table&category=audio');
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('textbox', { name: /Copy the table from here/ })).toHaveValue(/\t/);
  await page.getByRole('button', { name: 'Download CSV' }).click();
  await expect(page.getByText(/^The file could not be made/)).toBeVisible();
});

test('a frame of another page copies the atlas’s own link, not that of the frame', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = (text) => {
      document.documentElement.dataset.copied = text;
      return Promise.resolve();
    };
  });
  await atlas.open('category=law&embed=1');
  const copy = page.getByRole('button', { name: 'Copy link' });
  await copy.click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', /\?category=law$/);
});
