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

for (const link of ['lang=zh', 'lang=en', 'lang=zh&scale=linear']) {
  test(`names of the ranking's axis stand apart at any width: ${link}`, async ({ page, atlas }) => {
    await atlas.open(`view=models&as=rank&${link}`);
    for (const width of [1280, 1024, 900, 768, 640, 390, 320]) {
      await page.setViewportSize({ width, height: 768 });
      const overlaps = () =>
        page.locator('.rank-axis').evaluate((axis) => {
          const boxes = [...axis.querySelectorAll('span > span')]
            .map((name) => name.getBoundingClientRect())
            .filter((box) => box.width > 0);
          const isOver = boxes.slice(1).some((box, i) => box.left < (boxes[i]?.right ?? 0) + 2);
          return boxes.length === 0 || isOver;
        });
      await expect.poll(overlaps, `at ${width} px`).toBe(false);
    }
  });
}

test('Back undoes a drag over the sizes, and a step of a slider', async ({ page, atlas }) => {
  await atlas.open('view=models&as=rank&lang=en');
  await page.getByRole('button', { name: /^Size/ }).click();
  const bars = page.locator('.size-brush svg');
  const box = await bars.boundingBox();
  if (!box) throw new Error('no brush');
  await page.mouse.move(box.x + 0.3 * box.width, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.6 * box.width, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.query()).toContain('size=');
  const dragged = atlas.query();
  await page.getByRole('slider').first().press('ArrowRight');
  await expect.poll(() => atlas.query()).not.toBe(dragged);
  await page.goBack();
  await expect.poll(() => atlas.query()).toContain('size=');
  await page.goBack();
  await atlas.hasQuery('view=models&as=rank&lang=en');
});
