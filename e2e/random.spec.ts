import { env } from 'node:process';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { actAtRandom, randomFrom, randomLink } from './randomly';
import { differences, screenOf } from './screen';

/** Runs of as many actions each, and what they begin from; to be set for a longer search or to repeat one. */
const RUNS = Number(env.RANDOM_RUNS ?? 2);
const SEED = Number(env.RANDOM_SEED ?? 2023);
const ACTIONS = 300;
/** What is on screen is compared with what its link opens after so many. */
const ACTIONS_BETWEEN = 30;
const LINKS = 100;
const LEAST_LETTERS = 150;

/** Everything that a page says went wrong. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  return faults;
}

for (const half of [0, 1]) {
  test(`random links open whole and the same again, half ${half + 1}`, async ({ atlas, page }) => {
    test.setTimeout(180_000);
    const faults = faultsOf(page);
    const random = randomFrom(SEED + half);
    for (let count = 0; count < LINKS / 2; count += 1) {
      const link = randomLink(random);
      await atlas.open(link);
      expect((await page.locator('body').innerText()).length, link).toBeGreaterThan(LEAST_LETTERS);
      if (count % 2 === 1) {
        await expect(async () => {
          const first = await screenOf(page);
          await page.reload();
          await atlas.drawn();
          expect(differences(first, await screenOf(page)), link).toEqual([]);
        }).toPass();
      }
    }
    expect(faults).toEqual([]);
  });
}

for (let run = 0; run < RUNS; run += 1) {
  const seed = SEED + run;
  test(`what ${ACTIONS} random actions lead to is what its link opens, seed ${seed}`, async ({
    atlas,
    page,
  }) => {
    test.setTimeout(240_000);
    const faults = faultsOf(page);
    const cold = await page.context().newPage();
    faults.push(...faultsOf(cold));
    const random = randomFrom(seed);
    await atlas.open(`view=${random.of(['timeline', 'network', 'models', 'story'])}&lang=en`);
    const done: string[] = [];
    for (let count = 1; count <= ACTIONS; count += 1) {
      done.push(await actAtRandom(page, random));
      if (count % ACTIONS_BETWEEN !== 0) continue;
      // The address follows a gesture once that has rested, so a difference is looked at again.
      await expect(async () => {
        await atlas.drawn();
        const link = page.url();
        await cold.goto(link);
        await expect(cold.locator('main')).toHaveAttribute('aria-busy', 'false');
        expect(page.url()).toBe(link);
        const since = done.slice(-ACTIONS_BETWEEN).join('\n');
        expect(
          differences(await screenOf(page), await screenOf(cold)),
          `${link}\n${since}`,
        ).toEqual([]);
      }).toPass({ timeout: 20_000 });
    }
    await cold.close();
    expect(faults).toEqual([]);
  });
}
