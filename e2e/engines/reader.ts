import { expect } from '@playwright/test';
import type { EngineDriver, Point } from './driver';
import type { Site } from './site';

/** The atlas as a reader of any engine meets it. */
export class Reader {
  readonly driver: EngineDriver;
  private readonly site: Site;

  constructor(driver: EngineDriver, site: Site) {
    this.driver = driver;
    this.site = site;
  }

  /** Opens a link and waits until its view has drawn. */
  async open(link = ''): Promise<void> {
    await this.driver.open(`${this.site.address}${link === '' ? '' : `?${link}`}`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await expect
      .poll(() => this.text(`document.querySelector('main')?.getAttribute('aria-busy')`))
      .toBe('false');
  }

  /** The value of an expression in the page, as text. */
  async text(expression: string): Promise<string> {
    return String(await this.driver.run(`return ${expression}`));
  }

  status(): Promise<string> {
    return this.text(`document.querySelector('[role=status]')?.textContent`);
  }

  query(): Promise<string> {
    return this.text('location.search');
  }

  alert(): Promise<string> {
    return this.text(`document.querySelector('[role=alert]')?.textContent ?? ''`);
  }

  /** What went wrong in the page since it was opened, and files that were not there. */
  async faults(): Promise<readonly string[]> {
    // Sound: the collector keeps texts.
    const told = (await this.driver.run('return window.faults')) as readonly string[];
    return [...told, ...this.site.missing()];
  }

  /** Clicks the first visible button or link whose name begins so. */
  async click(name: string): Promise<void> {
    await this.driver.click(await this.place(`named(${JSON.stringify(name)})`));
  }

  /** The middle of an element, scrolled into view, once it is there: `named(…)` or `first('CSS selector')`. */
  async place(element: string): Promise<Point> {
    const find = `
      const seen = (node) => node.getClientRects().length > 0;
      const nameOf = (node) => node.getAttribute('aria-label') ?? node.textContent.trim();
      const first = (css) => [...document.querySelectorAll(css)].find(seen);
      const named = (name) => [...document.querySelectorAll('button, a, summary')].find(
        (node) => seen(node) && nameOf(node).startsWith(name));
      const found = ${element};
    `;
    await expect.poll(() => this.driver.run(`${find} return found !== undefined`)).toBe(true);
    // Sound: what is returned below.
    return (await this.driver.run(`${find}
      found.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    `)) as Point;
  }

  /** Keeps each picture that a canvas shows from now on, as the set `pictures` of the page. */
  async keepPictures(canvas: string): Promise<void> {
    await this.driver.run(`
      window.pictures = new Set();
      const copy = document.createElement('canvas');
      const keep = () => {
        const shown = document.querySelector('${canvas}');
        if (shown !== null) {
          copy.getContext('2d').drawImage(shown, 0, 0, copy.width, copy.height);
          window.pictures.add(copy.toDataURL());
        }
        requestAnimationFrame(keep);
      };
      keep();
    `);
  }

  /** How many colours a canvas shows. */
  async colors(canvas: string): Promise<number> {
    const count = await this.driver.run(`
      const copy = document.createElement('canvas');
      const context = copy.getContext('2d');
      context.drawImage(document.querySelector('${canvas}'), 0, 0, copy.width, copy.height);
      const { data } = context.getImageData(0, 0, copy.width, copy.height);
      return new Set(new Uint32Array(data.buffer)).size;
    `);
    return Number(count);
  }

  /** Px between the upper left corners of two elements. */
  async distance(one: string, other: string): Promise<number> {
    const px = await this.driver.run(`
      const [a, b] = ['${one}', '${other}'].map((css) => document.querySelector(css).getBoundingClientRect());
      return Math.hypot(a.x - b.x, a.y - b.y);
    `);
    return Number(px);
  }

  /** Texts in the timeline's lanes: their number, pairs of which one lies on the other, and those that leave the plot. */
  async labels(): Promise<Labels> {
    // Sound: what is returned below. A text may be longer than its mark, so that it is measured itself.
    return (await this.driver.run(`
      const plot = document.querySelector('.timeline-plot').getBoundingClientRect();
      const labels = [...document.querySelectorAll('.timeline-marks [data-mark]:not(:empty)')].map((mark) => {
        const range = document.createRange();
        range.selectNodeContents(mark);
        return { text: mark.textContent, box: range.getBoundingClientRect() };
      });
      const lie = (a, b) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return {
        count: labels.length,
        overlapping: labels.flatMap((one, index) => labels.slice(index + 1)
          .filter((other) => lie(one.box, other.box))
          .map((other) => one.text + ' / ' + other.text)),
        cut: labels
          .filter(({ box }) => box.left < plot.left - 1 || box.right > plot.right + 1)
          .map(({ text }) => text),
      };
    `)) as Labels;
  }
}

interface Labels {
  readonly count: number;
  readonly overlapping: readonly string[];
  readonly cut: readonly string[];
}
