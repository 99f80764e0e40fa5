import puppeteer, { type KeyInput } from 'puppeteer-core';
import type { EngineDriver } from './driver';

/** Drives an installed Firefox by WebDriver BiDi, which needs no driver beside it. */
export async function firefoxDriver(executablePath: string): Promise<EngineDriver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
  });
  const page = await browser.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    run: (body) => page.evaluate(`(() => {${body}})()`),
    resize: (width, height) => page.setViewport({ width, height }),
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
      await page.mouse.wheel({ deltaY });
      await page.keyboard.up('Control');
    },
    // Sound: the suite presses keys by their DOM names.
    press: (key) => page.keyboard.press(key as KeyInput),
    back: async () => {
      await page.goBack();
    },
    close: () => browser.close(),
  };
}
