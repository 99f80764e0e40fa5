import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** The atlas as a reader meets it. */
export class AtlasPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a link and waits until its view has drawn. */
  async open(link = ''): Promise<void> {
    await this.page.goto(`./${link === '' ? '' : `?${link}`}`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await expect(this.page.locator('main')).toHaveAttribute('aria-busy', 'false');
  }

  /** Gives the page another size, and waits until it is laid out for it. */
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.page.waitForFunction((wanted) => window.innerWidth === wanted, width);
    // What is measured in a frame is laid out before a background task runs, and may bring a scrollbar, which is measured
    // in the next.
    await this.page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames += 1) {
        await new Promise(requestAnimationFrame);
        await scheduler.postTask(() => undefined, { priority: 'background' });
      }
    });
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }

  get detail(): Locator {
    return this.page.getByRole('complementary');
  }

  option(group: string, name: string): Locator {
    return this.page
      .getByRole('group', { name: group, exact: true })
      .getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** The query string of the address bar, without `?`. */
  query(): string {
    return new URL(this.page.url()).search.slice(1);
  }

  /** Waits for the address bar to say something. */
  async hasQuery(query: string): Promise<void> {
    await expect.poll(() => this.query()).toBe(query);
  }
}

export const test = base.extend<{ atlas: AtlasPage }>({
  atlas: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text());
    });
    await use(new AtlasPage(page));
    expect(faults).toEqual([]);
  },
});

export { expect };
