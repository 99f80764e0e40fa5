import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Each language and each theme once: no rule of axe depends on both. */
export const LOOKS = [
  { lang: 'en', theme: 'light' },
  { lang: 'zh', theme: 'dark' },
] as const;

/** Expects axe to find nothing on a page, or in a part of it; `place` says in the report where that was. */
export async function expectNoFaults(page: Page, place: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({
      // What passes is not written down, which takes longer than the checks.
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: true } },
    })
    // Summed up in the page rather than in a blank one: a quarter of the time. The atlas has no frames of other sites.
    .setLegacyMode();
  if (part !== undefined) axe.include(part);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${place}: ${id}, ${nodes[0]?.html}`)).toEqual([]);
}
