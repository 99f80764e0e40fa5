import type { BrowserType } from '@playwright/test';
import type { EngineDriver } from './driver';

/** Drives one of Playwright's own browsers. */
export async function playwrightDriver(type: BrowserType): Promise<EngineDriver> {
  const browser = await type.launch();
  const page = await browser.newPage({ locale: 'en-GB' });
  return {
    open: async (address) => {
      await page.goto(address);
    },
    run: (body) => page.evaluate(`(() => {${body}})()`),
    resize: (width, height) => page.setViewportSize({ width, height }),
    click: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, whileHeld) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await whileHeld(({ x, y }) => page.mouse.move(x, y));
      await page.mouse.up();
    },
    ctrlWheel: async ({ x, y }, deltaY) => {
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, deltaY);
      await page.keyboard.up('Control');
    },
    press: (key) => page.keyboard.press(key),
    back: async () => {
      await page.goBack();
    },
    close: () => browser.close(),
  };
}
