import { expect, test } from './atlas';

const COMPARED = 'view=models&as=compare&compare=falcon-180b,llama-2,mixtral-8x7b&lang=en';

test('the keyboard goes on from a column taken out to the next, the one before, and the field', async ({
  page,
  atlas,
}) => {
  await atlas.open(COMPARED);
  const remove = (name: string) => page.getByRole('button', { name: `Remove ${name}` });
  await remove('Llama 2').press('Enter');
  await expect(remove('Mixtral 8x7B')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remove('Falcon-180B')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Add a model')).toBeFocused();
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a tap opens a detail without a preview beside it', async ({ page, atlas }) => {
    await atlas.open('view=models&lang=en');
    await page.touchscreen.tap(186, 600);
    await expect(atlas.detail).toBeVisible();
    await expect(page.locator('.preview')).toHaveCount(0);
  });
});
