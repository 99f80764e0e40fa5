import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './atlas';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Names of the packages in a notices file, in its order. */
const namesIn = (notices: string) =>
  [...notices.matchAll(/^-+\n(\S+) \S+ \(.+\)\n-+$/gm)].map(([, name]) => name);

test('the page’s foot leads to the licences of all packages in it, in both languages', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=story');
  const foot = page.getByRole('contentinfo');
  await expect(foot.getByRole('link', { name: 'Licences', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await foot.getByRole('link', { name: '许可', exact: true }).click();
  await expect(page).toHaveURL(/\/THIRD-PARTY-NOTICES\.txt$/);
  const named = namesIn(await page.locator('body').innerText());
  expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test('a build names each package once, those that come with others and of workers too', () => {
  const named = namesIn(readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8'));
  expect(named).toEqual([...new Set(named)]);
  expect(named).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'scheduler']));
  for (const file of ['LICENSE', 'LICENSE-DATA']) {
    expect(readFileSync(`dist/${file}`, 'utf8')).toBe(readFileSync(file, 'utf8'));
  }
  expect(existsSync('dist/.vite')).toBe(false);
});
