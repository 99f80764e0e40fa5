import { expect, test } from '@playwright/test';
import { findEngines } from './findEngines';
import { Reader } from './reader';
import { serveSite, type Site } from './site';

const VIEWS = ['timeline', 'network', 'models', 'story'] as const;

const PAINTED = [
  {
    view: 'network',
    canvas: '.network-picture',
    marks: ['[data-company=openai]', '[data-company=anthropic]'],
  },
  {
    view: 'models',
    canvas: '.models-canvas',
    marks: ['[data-model=gpt-4]', '[data-model=llama-2]'],
  },
] as const;

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

    test('a search is typed from the keyboard', async () => {
      await reader.open('lang=en');
      const whole = await reader.status();
      for (const key of '/llama') await reader.driver.press(key);
      await expect.poll(() => reader.query()).toContain('q=llama');
      await expect.poll(() => reader.status()).not.toBe(whole);
      expect(await reader.faults()).toEqual([]);
    });

    test('zooms by ctrl and the wheel, and the picture follows a held drag', async () => {
      await reader.open('lang=en');
      const middle = await reader.place(`first('.timeline-plot')`);
      await reader.driver.ctrlWheel(middle, -240);
      await expect.poll(() => reader.query()).toContain('from=');
      const window = await reader.query();
      await reader.keepPictures('.timeline-picture.gesture canvas');
      let moves = 0;
      await reader.driver.drag(middle, (moveTo) =>
        expect
          .poll(
            async () => {
              moves = (moves % 20) + 1;
              await moveTo({ x: middle.x - 10 * moves, y: middle.y });
              return reader.driver.run('return window.pictures.size');
            },
            { intervals: [0] },
          )
          .toBeGreaterThan(3),
      );
      await expect.poll(() => reader.query()).not.toBe(window);
      expect(await reader.faults()).toEqual([]);
    });

    for (const { view, canvas, marks } of PAINTED) {
      test(`${view}: a picture that zooms about the pointer and opens what is clicked`, async () => {
        await reader.open(`view=${view}&lang=en`);
        await expect.poll(() => reader.colors(canvas)).toBeGreaterThan(100);
        const apart = () => reader.distance(marks[0], marks[1]);
        const mark = await reader.place(`first('${marks[0]}')`);
        const before = await apart();
        await reader.driver.ctrlWheel(mark, -240);
        await expect.poll(apart).toBeGreaterThan(1.2 * before);
        await reader.driver.click(mark);
        await expect.poll(() => reader.query()).toContain('select=');
        expect(await reader.faults()).toEqual([]);
      });
    }

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

    test('names of the year lie on nothing and are not cut', async () => {
      for (const language of ['en', 'zh']) {
        await reader.open(`lang=${language}`);
        await expect.poll(() => reader.labels()).toMatchObject({ overlapping: [], cut: [] });
        expect((await reader.labels()).count).toBeGreaterThan(20);
      }
    });
  });
}
