import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas';

const middleOf = async (mark: Locator) => {
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Whether the middle of a mark lies within the picture's frame. */
async function isInPicture(page: Page, mark: Locator): Promise<boolean> {
  const frame = await page.locator('.network-frame').boundingBox();
  const { x, y } = await middleOf(mark);
  if (!frame) throw new Error('the picture is not there');
  const { x: left, y: top, width, height } = frame;
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

test('what was clicked in a zoomed picture stays in it when the detail takes room', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&lang=en');
  const zhipu = page.getByRole('button', { name: /^Zhipu AI/ });
  const { x, y } = await middleOf(zhipu);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(page.getByRole('button', { name: 'Everything' })).toBeEnabled();
  await page.mouse.click(x, y);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Zhipu AI');
  await expect.poll(() => isInPicture(page, zhipu)).toBe(true);
  // What the reader then moves away stays away.
  const frame = await page.locator('.network-frame').boundingBox();
  const corner = { x: (frame?.x ?? 0) + 30, y: (frame?.y ?? 0) + 30 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 600, corner.y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => isInPicture(page, zhipu)).toBe(false);
  await page.getByRole('button', { name: 'Chains, communities, hubs' }).click();
  await expect(page.getByRole('heading', { name: 'Communities' })).toBeVisible();
  expect(await isInPicture(page, zhipu)).toBe(false);
});

for (const link of [
  'view=network&select=company:nvidia',
  'view=network&select=company:nvidia&lang=zh',
  'view=network&from=2023-06-01&to=2023-06-30&select=company:nvidia&hops=1',
]) {
  test(`the plain wheel zooms beside an open detail: ${link}`, async ({ atlas, page }) => {
    await atlas.open(link);
    const nvidia = page.locator('.network-plot [aria-current="true"]');
    const before = await middleOf(nvidia);
    await page.locator('.network-plot').hover({ position: { x: 300, y: 60 } });
    await page.mouse.wheel(0, -200);
    await expect.poll(() => middleOf(nvidia)).not.toEqual(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
}

test('the keyboard zooms about the company that has the focus', async ({ atlas, page }) => {
  await atlas.open('view=network');
  await page.getByRole('button', { name: /^OpenAI, AI lab/ }).focus();
  await page.keyboard.type('nvidia');
  const nvidia = page.getByRole('button', { name: /^Nvidia, / });
  await expect(nvidia).toBeFocused();
  const before = await middleOf(nvidia);
  // The first sign could yet belong to a name that is being typed.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(nvidia).toBeFocused();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(page.getByRole('button', { name: 'Everything' })).toBeEnabled();
  await expect(nvidia).toBeFocused();
  await expect
    .poll(async () => {
      const after = await middleOf(nvidia);
      return Math.hypot(after.x - before.x, after.y - before.y);
    })
    .toBeLessThanOrEqual(1);
  expect(await isInPicture(page, nvidia)).toBe(true);
});

test('every company of a neighbourhood that has room for its name has it, at the edges too', async ({
  atlas,
  page,
}) => {
  const names = page.locator('.network-label');
  const atTheEdges = ['Andreessen Horowitz', 'Frontier Model Forum', 'Global Illumination'];
  await atlas.open('view=network&select=company:openai&hops=1');
  for (const name of atTheEdges) await expect(names.getByText(name, { exact: true })).toBeVisible();
  await expect(names).toHaveCount(33);
  // The same where the neighbourhood is asked for later and then fitted.
  await atlas.open('view=network&select=company:openai');
  await page.getByRole('button', { name: '1 step' }).click();
  await page.getByRole('button', { name: 'Fit what is shown' }).click();
  for (const name of atTheEdges) await expect(names.getByText(name, { exact: true })).toBeVisible();
  await expect(names).toHaveCount(33);
});
