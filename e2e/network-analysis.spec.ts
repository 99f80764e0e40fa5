import { generateNetwork } from '../bench/generate';
import { expect, test } from './atlas';
import { expectNoFaults, LOOKS } from './axe';

const shownTies = (words: string | null) => Number(/\d+/.exec(words ?? '')?.[0]);

test('the year is replayed month by month: what came, what ended, in words and links', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&to=2023-04-30');
  const replay = page.getByRole('region', { name: 'Replay' });
  await expect(replay).toContainText('April 2023: 5 ties came');
  await expect(replay).toContainText('1 ended: Garante (Italy) → OpenAI');
  const before = shownTies(await atlas.status.textContent());
  const entries = await page.evaluate(() => history.length);
  await replay.getByRole('button', { name: 'Month after' }).click();
  await atlas.hasQuery('view=network&to=2023-05-31');
  await expect(replay).toContainText('May 2023: 10 ties came');
  await expect(replay).toContainText('1 ended: New York City → OpenAI');
  await expect(atlas.status).toHaveText(`${before + 10 - 1} of 161 ties`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await replay.getByRole('link', { name: 'New York City → OpenAI' }).click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(/New York City/);
});

test('the slider goes through the months by keyboard and past the last to all', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network');
  const slider = page.getByRole('slider', { name: 'Month' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'All of 2023');
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', 'By the end of January 2023');
  await atlas.hasQuery('view=network&to=2023-01-31');
  await slider.press('ArrowRight');
  await atlas.hasQuery('view=network&to=2023-02-28');
  await page.getByRole('button', { name: 'That month' }).click();
  await atlas.hasQuery('view=network&from=2023-02-01&to=2023-02-28');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Only February 2023');
  await slider.press('ArrowRight');
  await atlas.hasQuery('view=network&from=2023-03-01&to=2023-03-31');
  await expect(page.getByRole('button', { name: /^Remove filter: 1 March 2023/ })).toBeVisible();
  await slider.press('End');
  await atlas.hasQuery('view=network');
});

for (const [lang, name] of [
  ['en', 'All ties'],
  ['zh', '全部关系'],
] as const) {
  test(`“${name}” by keyboard leaves focus with the months`, async ({ atlas, page }) => {
    await atlas.open(`view=network&to=2023-04-30&lang=${lang}`);
    await page.getByRole('button', { name, exact: true }).press('Enter');
    await atlas.hasQuery(`view=network&lang=${lang}`);
    await expect(page.getByRole('slider')).toBeFocused();
  });
  test(`the names of the months keep apart at any width, ${lang}`, async ({ atlas, page }) => {
    await atlas.open(`view=network&lang=${lang}`);
    for (const width of [320, 390, 640, 768, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 1024 });
      const gaps = await page.locator('.replay-month-name:visible').evaluateAll((names) => {
        const boxes = names.map((month) => month.getBoundingClientRect());
        return boxes.slice(1).map(({ left }, index) => left - (boxes[index]?.right ?? left));
      });
      expect(gaps.length).toBeGreaterThan(3);
      expect(Math.min(...gaps), `${width} px`).toBeGreaterThan(3);
    }
  });
}

test('playing moves no company and adds no entries to the history', async ({ atlas, page }) => {
  await page.clock.install();
  await atlas.open('view=network&to=2023-09-30');
  // The mark's size follows the number of ties shown, its middle stays.
  const place = async () => {
    const box = await page.getByRole('button', { name: /^OpenAI, AI lab/ }).boundingBox();
    return box && [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
  };
  const before = await place();
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Play the months' }).click();
  for (const month of ['October', 'November', 'December']) {
    await page.clock.runFor(1_700);
    await expect(page.getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      `By the end of ${month} 2023`,
    );
    expect(await place()).toEqual(before);
  }
  await page.clock.runFor(1_700);
  await expect(page.getByRole('button', { name: 'Play the months' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a month before the first tie of a filter keeps the means to go on', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&category=video&to=2023-01-31');
  await expect(page.getByText(/^No tie to show here/)).toBeVisible();
  await page.getByRole('slider', { name: 'Month' }).press('End');
  await expect(atlas.status).toHaveText(/^[1-9]\d* of/);
});

test('a company without any tie is said to have none in any month', async ({ atlas, page }) => {
  await atlas.open('view=network&select=company:baidu&hops=1');
  await expect(page.getByText('Baidu has no tie in these data, in any month.')).toBeVisible();
  await expect(page.getByText(/^No tie to show here/)).toHaveCount(0);
  await atlas.open('view=network&select=company:baidu&hops=1&lang=zh');
  await expect(page.getByText(/^百度在数据中没有任何关系/)).toBeVisible();
});

test('with reduced motion nothing plays, and steps say the same', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('view=network&to=2023-04-30');
  await expect(page.getByRole('button', { name: 'Play the months' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Month after' }).click();
  await expect(page.getByText('May 2023: 10 ties came')).toBeVisible();
});

test('the months stand side by side, each a link to its picture', async ({ atlas, page }) => {
  await atlas.open('view=network&to=2023-05-31');
  await page.getByRole('button', { name: 'Months', exact: true }).click();
  await atlas.hasQuery('view=network&as=months&to=2023-05-31');
  const months = page.getByRole('region', { name: 'The months side by side' }).getByRole('link');
  await expect(months).toHaveCount(12);
  await expect(page.locator('[aria-current="true"]')).toContainText('May 2023');
  const june = months.filter({ hasText: 'June 2023' });
  const told = shownTies(((await june.textContent()) ?? '').replace('June 2023', ''));
  await june.click();
  await atlas.hasQuery('view=network&to=2023-06-30');
  await expect(atlas.status).toHaveText(`${told} of 161 ties`);
  await page.goBack();
  await expect(months).toHaveCount(12);
});

test('what the months show is told in the line above them, and their legend is one row', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&as=months');
  const how = page.getByText(/^Each picture is the network at the end of its month/);
  const replay = page.getByRole('region', { name: 'Replay' });
  await expect(replay).toContainText((await how.textContent()) ?? '');
  const tops = await Promise.all(
    ['came that month', 'stood already', 'ended that month'].map(async (name) => {
      const entry = await page.getByText(name).boundingBox();
      return entry?.y;
    }),
  );
  expect(new Set(tops).size).toBe(1);
});

test('every tie of the year is new in one month, whatever became of it', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&as=months');
  await expect(page.getByText(/^Select a company/)).toHaveCount(0);
  const captions = await page.locator('.month').allTextContents();
  const counted = captions.map((caption) =>
    [/(\d+) ties?/, /(\d+) new/, /(\d+) ended/].map((of) => Number(of.exec(caption)?.[1] ?? 0)),
  );
  expect(counted.reduce((sum, [, begun = 0]) => sum + begun, 0)).toBe(161);
  let standing = 0;
  for (const [stand = 0, begun = 0, ended = 0] of counted) {
    expect(stand).toBe(standing + begun - ended);
    standing = stand;
  }
});

test('what came in a month is told whole on request, and nothing else', async ({ atlas, page }) => {
  await atlas.open('view=network&to=2023-02-28');
  const replay = page.getByRole('region', { name: 'Replay' });
  await expect(replay).toContainText('February 2023: 12 ties came');
  const ties = replay.locator('a[href*="select=relation"]');
  await replay.getByRole('button', { name: '9 more' }).click();
  await expect(ties).toHaveCount(12);
  await replay.getByRole('button', { name: 'show fewer' }).click();
  await expect(ties).toHaveCount(3);
});

test('a company’s neighbourhood is kept alone, near or far, in or out, in every drawing', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&select=company:mistral-ai');
  const bar = page.getByRole('group', { name: 'Neighbourhood' });
  await expect(bar).toContainText(/Mistral AI: \d+ ties with \d+ companies/);
  const own = shownTies(await bar.textContent());
  await bar.getByRole('button', { name: '1 step' }).click();
  await atlas.hasQuery('view=network&select=company:mistral-ai&hops=1');
  await expect(atlas.status).toHaveText(`${own} of 161 ties`);
  await bar.getByRole('button', { name: 'Out' }).click();
  await atlas.hasQuery('view=network&select=company:mistral-ai&hops=1&toward=out');
  await expect(bar).toContainText('Mistral AI: no tie shown');
  await bar.getByRole('button', { name: 'Both ways' }).click();
  await bar.getByRole('button', { name: '2 steps' }).click();
  await expect(bar).toContainText(
    /Around Mistral AI: \d+ ties, \d+ companies one step away, \d+ two/,
  );
  const far = shownTies(await atlas.status.textContent());
  expect(far).toBeGreaterThan(own);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(far + 1);
  await page.getByRole('table').getByRole('link', { name: 'Salesforce' }).first().click();
  await atlas.hasQuery('view=network&as=table&select=company:salesforce&hops=2&around=mistral-ai');
  await expect(atlas.status).toHaveText(`${far} of 161 ties`);
  await page.getByRole('button', { name: 'Matrix', exact: true }).click();
  await expect(page.getByRole('grid').getByRole('rowheader', { name: 'Mistral AI' })).toBeVisible();
  await bar.getByRole('button', { name: 'Around Salesforce instead' }).click();
  await expect(bar).toContainText('Around Salesforce');
  await bar.getByRole('button', { name: 'Whole network' }).click();
  await expect(atlas.status).toHaveText('161 of 161 ties');
});

test('the shortest chains between two companies are told with dates and sources, and stand in the link', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network');
  await page.getByRole('button', { name: /^Chains/ }).click();
  await page.getByLabel('Between').fill('Mistral AI');
  await page.getByLabel('and', { exact: true }).fill('OpenAI');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await atlas.hasQuery('view=network&path=mistral-ai,openai');
  await expect(
    page.getByText('Mistral AI and OpenAI are 2 ties apart, by 2 equal chains.'),
  ).toBeVisible();
  const sentence = page.getByRole('listitem').filter({ hasText: /^Investment, 28 April 2023: / });
  await expect(sentence.getByRole('link', { name: /TechCrunch/ })).toHaveAttribute(
    'href',
    /^https:/,
  );
  await sentence.getByRole('link', { name: 'Investment, 28 April 2023' }).click();
  await expect(atlas.detail).toBeVisible();
  await atlas.open('view=network&path=mistral-ai,nasa');
  await expect(page.getByRole('note')).toContainText(/ties apart|No chain/);
  await page.goBack();
  await expect(page.getByText('by 2 equal chains')).toBeVisible();
});

test('the ends of a chain are found however they are written, or named as unknown', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network');
  await page.getByRole('button', { name: /^Chains/ }).click();
  const find = page.getByRole('button', { name: 'Find', exact: true });
  await page.getByLabel('Between').fill('Nobody Inc.');
  await page.getByLabel('and', { exact: true }).fill('openai');
  await find.click();
  await expect(page.getByRole('alert')).toHaveText(
    'No company with a tie shown is called “Nobody Inc.”.',
  );
  await page.getByLabel('Between').fill('OpenAI');
  await find.click();
  await expect(page.getByRole('alert')).toHaveText('Choose two different companies.');
  await page.getByLabel('Between').fill('mistral ai ');
  await find.click();
  await atlas.hasQuery('view=network&path=mistral-ai,openai');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [lang, between, and, find, typed, shown] of [
  ['en', 'Between', 'and', 'Find', ['Mistral', 'DeepMind'], ['Mistral AI', 'Google DeepMind']],
  ['zh', '从', '到', '查找', ['nvidia', 'mistral'], ['英伟达', 'Mistral AI']],
] as const) {
  test(`the ends of a chain are found by what people call them, ${lang}`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`view=network&path=openai,microsoft&lang=${lang}`);
    // The second time the chain is the one already told.
    for (let times = 0; times < 2; times += 1) {
      await page.getByLabel(between, { exact: true }).fill(typed[0]);
      await page.getByLabel(and, { exact: true }).fill(typed[1]);
      await page.getByRole('button', { name: find, exact: true }).click();
      await expect(page.getByLabel(between, { exact: true })).toHaveValue(shown[0]);
      await expect(page.getByLabel(and, { exact: true })).toHaveValue(shown[1]);
      await expect(page.getByRole('note')).toContainText(shown[0]);
    }
  });
}

test('the matrix speaks the reader’s language, and of a tie as the picture does', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&as=matrix&lang=zh');
  const names = await page
    .getByRole('grid')
    .locator('[data-cell]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  expect(names.some((name) => name.includes('，进行中，'))).toBe(true);
  expect(
    names.filter((name) => /active|completed|ended|pending|announced|abandoned/.test(name)),
  ).toEqual([]);
});

test('the link of a chain lights it in the picture, names its companies and is fitted to them', async ({
  atlas,
  page,
}) => {
  const apart = async () => {
    const boxes = await Promise.all(
      [/^Mistral AI, AI lab/, /^OpenAI, AI lab/].map((name) =>
        page.getByRole('button', { name }).boundingBox(),
      ),
    );
    return Math.hypot(
      ...(['x', 'y'] as const).map((side) => (boxes[0]?.[side] ?? 0) - (boxes[1]?.[side] ?? 0)),
    );
  };
  await atlas.open('view=network');
  await expect(page.locator('.network-picture')).not.toHaveClass(/aside/);
  const amongAll = await apart();
  for (const embed of ['', '&embed=1']) {
    await atlas.open(`view=network&path=mistral-ai,openai${embed}`);
    await expect(page.locator('.network-picture')).toHaveClass(/aside/);
    const names = page.locator('.network-label');
    await expect(names).toHaveCount(4);
    for (const name of ['Mistral AI', 'Andreessen Horowitz', 'Salesforce', 'OpenAI']) {
      await expect(names.getByText(name, { exact: true })).toBeVisible();
    }
    expect(await apart()).toBeGreaterThan(1.3 * amongAll);
    await expect(page.getByRole('note')).toContainText(
      'Mistral AI and OpenAI are 2 ties apart, by 2 equal chains.',
    );
  }
});

test('chains leave the picture in reach and tell each tie once', async ({ atlas, page }) => {
  await atlas.open('view=network&path=meta,alibaba');
  await expect(page.getByRole('note')).toContainText('7 ties apart, by 22 equal chains');
  const frame = await page.locator('.network-frame').boundingBox();
  expect(frame?.y).toBeLessThan(700);
  const ties = page.locator('.network-chain-pairs li li a[href*="select=relation"]');
  const told = await ties.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(told.length).toBeGreaterThan(5);
  expect(new Set(told).size).toBe(told.length);
});

test('communities, the most connected of a kind and the busiest of a month are told', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network');
  await page.getByRole('button', { name: /^Chains/ }).click();
  await page.getByText(/^Zhipu AI and \d+ others$/).click();
  await expect(page.getByRole('link', { name: 'Tencent', exact: true }).first()).toBeVisible();
  await page.getByLabel('Kind of company').selectOption('Chip maker');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /^Nvidia \d+$/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^OpenAI \d+$/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Only their ties' }).first().click();
  await expect.poll(() => atlas.query()).toMatch(/^view=network&company=zhipu-ai,/);
  await page.goBack();
  await page.getByRole('link', { name: 'August 2023' }).click();
  await atlas.hasQuery('view=network&from=2023-08-01&to=2023-08-31');
});

test('the matrix is one tab stop; arrows reach every filled cell, Enter opens the tie or a list', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&as=matrix&category=image');
  const grid = page.getByRole('grid');
  const cells = grid.locator('[data-cell]');
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await grid.locator('[tabindex="0"]').focus();
  const reached = new Set<string>();
  for (let step = await cells.count(); step > 0; step -= 1) {
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    reached.add(name ?? '');
    await page.keyboard.press('ArrowRight');
  }
  const names = await cells.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect([...reached].sort()).toEqual([...new Set(names)].sort());
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  await atlas.open('view=network&as=matrix');
  const several = grid.getByRole('button', { name: /^Microsoft to OpenAI, 4 ties: / });
  await several.press('Enter');
  const list = page.getByRole('group', { name: 'Microsoft and OpenAI, 4 ties:' });
  await expect(list.getByRole('link')).toHaveCount(4);
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(several).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Microsoft');
});

test('the matrix holds every company of the atlas and is ordered by community, ties or name', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&as=matrix');
  const rows = page.getByRole('grid').getByRole('rowheader');
  await expect(rows).toHaveCount(125);
  await expect(page.getByText('left out here')).toHaveCount(0);
  await page.getByRole('button', { name: 'By name' }).click();
  await atlas.hasQuery('view=network&as=matrix&order=name');
  const names = await rows.allTextContents();
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  await page.getByRole('button', { name: 'By ties' }).click();
  await expect(rows.first()).toHaveText('OpenAI');
});

test('a matrix too large to show says how many ties it leaves out, and links to the list of all', async ({
  atlas,
  page,
}) => {
  const file = generateNetwork(300, 600);
  await page.route('**/data/many.json', (route) => route.fulfill({ json: file }));
  await atlas.open('view=network&as=matrix&data=data/many.json');
  const rows = await page.getByRole('grid').getByRole('rowheader').count();
  const note = page.getByRole('paragraph').filter({ hasText: /^The \d+ companies with most ties/ });
  const [companies, ties, all, others] = ((await note.textContent()) ?? '').match(/\d+/g) ?? [];
  expect(Number(companies)).toBe(rows);
  expect(Number(all)).toBe(600);
  expect(Number(ties)).toBeLessThan(600);
  const tied = new Set(file.relations.flatMap(({ source, target }) => [source, target]));
  expect(Number(companies) + Number(others)).toBe(tied.size);
  await note.getByRole('link', { name: 'All 600 ties as a list' }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(601);
});

test('cells of the matrix tell kinds and states apart without colour, and ties without direction', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network&as=matrix');
  const signs = await page.locator('.matrix-cell').evaluateAll((cells) =>
    cells.map((cell) => ({
      name: cell.getAttribute('aria-label') ?? '',
      drawn: cell.innerHTML.replaceAll(/(stroke|fill)="var[^"]*"/g, ''),
    })),
  );
  const drawnAs = (words: string) =>
    new Set(signs.filter(({ name }) => name.includes(words)).map(({ drawn }) => drawn));
  const drawings = [
    ': Investment, completed',
    ': Acquisition, completed',
    ': Partnership, active',
    ': Lawsuit, active',
    ': Lawsuit, pending',
    ': Acquisition, abandoned',
  ].flatMap((words) => [...drawnAs(words)]);
  expect(drawings.length).toBeGreaterThanOrEqual(5);
  expect(new Set(drawings).size).toBe(drawings.length);
  // In the row of each of the two.
  await expect(
    page.getByRole('button', { name: /^Anthropic and Frontier Model Forum: Partnership/ }),
  ).toHaveCount(2);
});

test('other drawings are offered where the picture holds too many companies', async ({
  atlas,
  page,
}) => {
  await atlas.open('view=network');
  const offer = page.getByRole('paragraph').filter({ hasText: /^125 companies are more/ });
  await offer.getByRole('link', { name: 'a matrix' }).click();
  await atlas.hasQuery('view=network&as=matrix');
  await atlas.open('view=network&category=law');
  await expect(offer).toHaveCount(0);
});

test('the list has the sources beside each tie and sorts by community', async ({ atlas, page }) => {
  await atlas.open('view=network&as=table');
  const table = page.getByRole('table');
  await expect(table.getByRole('row').nth(1).getByRole('link').last()).toHaveAttribute(
    'href',
    /^https?:/,
  );
  await table.getByRole('columnheader', { name: 'Community' }).getByRole('button').click();
  await expect(table.getByRole('row').nth(1)).toContainText('OpenAI');
});

for (const { lang, theme } of LOOKS) {
  test(`axe finds nothing in the network’s drawings and answers, ${lang}, ${theme}`, async ({
    atlas,
    page,
  }) => {
    test.slow();
    for (const link of [
      'view=network&as=matrix',
      'view=network&as=months&to=2023-05-31',
      'view=network&as=table&to=2023-05-31&category=image',
      'view=network&path=mistral-ai,openai&select=company:openai&hops=2&to=2023-05-31',
    ]) {
      await atlas.open(`${link}&lang=${lang}&theme=${theme}`);
      await expectNoFaults(page, link);
    }
  });
}

test('on a phone the picture keeps at least half the screen, and the matrix scrolls within its frame', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('view=network&as=matrix');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await atlas.open('view=network&to=2023-05-31');
  const frame = await page.locator('.network-frame').boundingBox();
  expect(frame?.height).toBeGreaterThan(400);
});

test('a link opens on what it is about; the companies without a tie are a click away', async ({
  atlas,
  page,
}) => {
  const gap = async (a: RegExp, b: RegExp) => {
    const [left, right] = await Promise.all(
      [a, b].map((name) => page.getByRole('button', { name }).boundingBox()),
    );
    return Math.abs((right?.x ?? 0) - (left?.x ?? 0));
  };
  const ofMistral = () => gap(/^Mistral AI, AI lab/, /^Lightspeed, investor/i);
  await atlas.open('view=network');
  const amongAll = await ofMistral();
  await atlas.open('view=network&company=mistral-ai');
  expect(await ofMistral()).toBeGreaterThan(1.5 * amongAll);
  await atlas.open('view=network');
  const hint = page.getByRole('button', { name: /^\d+ companies without a tie/ });
  await hint.click();
  await expect(hint).toBeHidden();
  await page.getByRole('button', { name: 'Everything' }).click();
  await expect(hint).toBeVisible();
});
