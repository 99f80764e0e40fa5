import { expect, test } from '@playwright/test';
import { findEngines } from './findEngines';
import { Reader } from './reader';
import { serveSite, type Site } from './site';

const VIEWS = ['timeline', 'network', 'models', 'story'] as const;

for (const { name, start } of findEngines()) {
  if (start === null) continue;
  test.describe(name, () => {
    let site: Site;
    let reader: Reader;
    test.beforeAll(async () => {
      site = await serveSite();
      reader = new Reader(await start(), site);
      await reader.driver.resize(1280, 800);
    });
    test.afterAll(async () => {
      await reader.driver.close();
      site.close();
    });

    for (const view of VIEWS) {
      test(`${view} opens in both languages without an error`, async () => {
        for (const language of ['en', 'zh']) {
          await reader.open(`view=${view}&lang=${language}`);
          expect(await reader.status()).toMatch(language === 'en' ? /\d/ : /^显示/);
          expect(await reader.faults()).toEqual([]);
        }
      });
    }

    test('filters, selects, and goes back', async () => {
      await reader.open('lang=en');
      const whole = await reader.status();
      await reader.click('Law');
      await expect.poll(() => reader.query()).toContain('category=law');
      await expect.poll(() => reader.status()).not.toBe(whole);
      await reader.driver.click(await reader.place(`first('[data-mark]')`));
      await expect.poll(() => reader.query()).toContain('select=event');
      await expect
        .poll(() => reader.text(`document.querySelector('aside.detail h2')?.textContent`))
        .toMatch(/\w/);
      await reader.driver.back();
      await reader.driver.back();
      await expect.poll(() => reader.status()).toBe(whole);
      expect(await reader.faults()).toEqual([]);
    });

    test('zooms by ctrl and the wheel, and a held drag shows where it is', async () => {
      await reader.open('lang=en');
      const middle = await reader.place(`first('.timeline-plot')`);
      await reader.driver.ctrlWheel(middle, -240);
      await expect.poll(() => reader.query()).toContain('from=');
      const window = await reader.query();
      await reader.driver.drag(middle, { x: middle.x - 160, y: middle.y }, async () => {
        // Either a picture of the gesture lies over the lanes, or the lanes themselves have moved.
        await expect
          .poll(async () =>
            (await reader.text(`document.querySelector('.timeline-picture.gesture') !== null`)) ===
            'true'
              ? 'followed'
              : (await reader.query()) === window
                ? 'stands still'
                : 'followed',
          )
          .toBe('followed');
      });
      await expect.poll(() => reader.query()).not.toBe(window);
      expect(await reader.faults()).toEqual([]);
    });

    test('shows tables, ranking, matrix, months and a comparison', async () => {
      for (const link of [
        'as=table',
        'view=network&as=table',
        'view=network&as=matrix',
        'view=network&as=months',
        'view=models&as=table',
        'view=models&as=rank',
        'view=models&as=compare&compare=gpt-4,llama-2',
      ]) {
        await reader.open(`lang=en&${link}`);
        expect(await reader.text('document.querySelector("main").innerText.length > 150')).toBe(
          'true',
        );
        expect(await reader.faults()).toEqual([]);
      }
    });

    test('makes a file of what is shown', async () => {
      await reader.open('lang=en&category=law');
      await reader.click('Export');
      await reader.click('Events shown, as a spreadsheet');
      await expect
        .poll(() => reader.text(`document.querySelector('.export-menu [aria-live]')?.textContent`))
        .toMatch(/ai-2023/);
      expect(await reader.faults()).toEqual([]);
    });

    test('a part that does not come fails alone, and comes when it is tried again', async () => {
      // Of an address that the browser has kept no file of.
      const unknown = await serveSite();
      const visitor = new Reader(reader.driver, unknown);
      await visitor.open('lang=en');
      unknown.refuse('StoryView');
      await visitor.click('Story');
      await expect.poll(() => visitor.alert()).toContain('Couldn’t load this view.');
      expect(await visitor.text('document.body.innerText.length > 150')).toBe('true');
      unknown.refuse(null);
      await visitor.click('Try again');
      await expect.poll(() => visitor.alert()).not.toContain('Trying again…');
      // An engine that keeps the failure of a module until the page is left offers a reload.
      if ((await visitor.alert()) !== '') await visitor.click('Reload the page');
      await visitor.drawn();
      await expect.poll(() => visitor.alert()).toBe('');
      unknown.close();
    });

    test('is no wider than a screen of 320 px in Chinese', async () => {
      await reader.driver.resize(320, 720);
      for (const view of VIEWS) {
        await reader.open(`view=${view}&lang=zh`);
        expect(
          await reader.text(
            'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
          ),
        ).toBe('true');
      }
      await reader.driver.resize(1280, 800);
    });

    test('names of the year do not lie on one another', async () => {
      await reader.open('lang=en');
      const overlaps = await reader.driver.run(`
        const boxes = [...document.querySelectorAll('.timeline-marks [data-mark]')]
          .filter((mark) => mark.textContent !== '')
          .map((mark) => ({ text: mark.textContent, box: mark.getBoundingClientRect() }));
        const lie = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return boxes.flatMap((one, index) => boxes.slice(index + 1)
          .filter((other) => lie(one.box, other.box)).map((other) => one.text + ' / ' + other.text));
      `);
      expect(overlaps).toEqual([]);
      const named = await reader.text(
        `document.querySelectorAll('.timeline-marks [data-mark]:not(:empty)').length`,
      );
      expect(Number(named)).toBeGreaterThan(0);
    });
  });
}
