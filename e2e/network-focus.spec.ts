import type { Locator } from '@playwright/test';
import { expect, test } from './atlas';

/** Focuses a control and presses Enter, as a reader with a keyboard does. */
async function enter(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a step that reaches the first month, or a fit, keeps the focus and does nothing more', async ({
    atlas,
    page,
  }) => {
    await atlas.open('view=network&to=2023-02-28');
    const before = page.getByRole('button', { name: 'Month before' });
    await enter(before);
    await atlas.hasQuery('view=network&to=2023-01-31');
    await expect(before).toBeDisabled();
    await expect(before).toBeFocused();
    await before.press('Enter');
    await expect(page.getByText(/^January 2023/)).toBeVisible();
    await atlas.hasQuery('view=network&to=2023-01-31');
    const fit = page.getByRole('button', { name: 'Fit what is shown' });
    await enter(page.getByRole('button', { name: 'Zoom in' }));
    await enter(fit);
    await expect(fit).toBeDisabled();
    await expect(fit).toBeFocused();
  });
});

const CONTROLS_THAT_GO = [
  ['a chain forgotten', 'view=network&path=mistral-ai,openai', 'button', 'Forget', 'view=network'],
  [
    'another centre',
    'view=network&select=company:salesforce&hops=1&around=openai',
    'button',
    'Around Salesforce instead',
    'view=network&select=company:salesforce&hops=1',
  ],
  ['an offered drawing', 'view=network', 'link', 'a matrix', 'view=network&as=matrix'],
  ['a month opened', 'view=network&as=months', 'link', /^May 2023/, 'view=network&to=2023-05-31'],
] as const;

for (const [what, link, role, name, query] of CONTROLS_THAT_GO) {
  test(`focus goes to the view where the control that had it goes: ${what}`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(link);
    await enter(page.getByRole(role, { name, exact: true }));
    await atlas.hasQuery(query);
    await expect(page.locator('#stage')).toBeFocused();
  });
}
