import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../atlas';
import { testDataset } from '../testDataset';
import { eventTable, modelTable, tieTable, type Table } from './tables';

const atlas = buildAtlas(testDataset());

/** The rows by their headings. */
function rowsOf([headings = [], ...rows]: Table): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      headings.map((name, index): [string, unknown] => [`${name ?? ''}`, row[index]]),
    ),
  );
}

describe('exported tables', () => {
  it('have a row for each event, dates as precise as they are', () => {
    const rows = rowsOf(eventTable(atlas, atlas.events, 'en'));
    expect(rows.map(({ Date: date }) => date)).toEqual(['2023-03-14', '2023-05', '2023-07-14']);
    expect(rows[2]).toMatchObject({ 'End date': '2023-11-09', Companies: 'Alpha, Gamma' });
    expect(rows[0]).toMatchObject({
      Models: 'Big',
      'In the article': 'yes',
    });
  });
  it('speak Chinese', () => {
    const [tie] = rowsOf(tieTable(atlas, atlas.relations, 'zh'));
    expect(tie).toMatchObject({ 发起方: 'Alpha', 对象: '贝塔', '对象 id': 'beta', 类型: '投资' });
  });
  it('leave sizes as numbers and what is not known empty', () => {
    const rows = rowsOf(modelTable(atlas, atlas.models, 'en'));
    expect(rows.map(({ Parameters: size }) => size)).toEqual([null, 7e9, 46.7e9]);
    expect(rows[1]).toMatchObject({ 'Built on': 'Big', Licence: null });
  });
});
