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

  /** What went wrong in the page since it was opened. */
  async faults(): Promise<unknown> {
    return this.driver.run('return window.faults');
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
}
