import { expect, test } from './atlas';

test('where the browser has no clipboard, the link stands selected to be copied by hand', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    // As on a page without https.
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await atlas.open('category=law');
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: /Copy the link from here/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(page.url());
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  await expect(page.getByText('Link copied')).toBeHidden();
});

test('a refused copy of the table is told, with the table to copy by hand', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await atlas.open('view=models&as=table&category=audio');
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('textbox').last()).toHaveValue(/\t/);
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
