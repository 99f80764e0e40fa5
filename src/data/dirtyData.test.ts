import { describe, expect, it } from 'vitest';
import { buildAtlas, recordCount } from './atlas';
import { checkDataset } from './checkDataset';
import { companyName } from './names';
import { testDataset } from './testDataset';
import { UNKNOWN_COUNTRY } from './unknownCountry';

const sound = testDataset();
const [tie] = sound.relations;
const [company] = sound.companies;
if (!tie || !company) throw new Error('the test dataset has ties and companies');

/** Files as people make them: every fault is reported where it is, and what can be shown is. */
function checked(change: Readonly<Record<string, unknown>>) {
  const { dataset, issues, leftOut } = checkDataset({ ...sound, ...change });
  if (dataset === null) throw new Error('the frame is sound');
  return { dataset, atlas: buildAtlas(dataset), leftOut, at: issues.map(({ path }) => path) };
}

describe('dirty data', () => {
  it.each([
    ['empty', ''],
    ['missing', undefined],
    ['no text at all', 7],
    ['empty in both languages', { en: '', zh: '' }],
    ['blank', '   '],
    ['blank in both languages', { en: ' ', zh: '\u3000' }],
  ])('a company whose name is %s is called by its id, and keeps its ties', (_how, name) => {
    const companies = [{ ...company, name }, ...sound.companies.slice(1)];
    const { atlas, at, leftOut } = checked({ companies });
    expect(companyName(atlas, 'alpha', 'zh')).toBe('alpha');
    expect(atlas.relationsByCompany.get('alpha')).toHaveLength(2);
    expect(at.every((path) => path.startsWith('companies[0].name'))).toBe(true);
    expect(at).not.toEqual([]);
    expect(leftOut).toBe(0);
  });

  it('a name in one language serves both', () => {
    const companies = [{ ...company, name: { en: 'Alpha', zh: '' } }, ...sound.companies.slice(1)];
    const { atlas, at } = checked({ companies });
    expect(companyName(atlas, 'alpha', 'zh')).toBe('Alpha');
    expect(at).toEqual(['companies[0].name.zh']);
  });

  it('a company whose kind or country is not said keeps its ties', () => {
    const companies = [
      { ...company, country: undefined },
      { ...sound.companies[1], kind: 'Big Tech!', country: 'somewhere' },
      ...sound.companies.slice(2),
    ];
    const { dataset, at, leftOut } = checked({ companies });
    expect(dataset.companies.map(({ id }) => id)).toEqual(sound.companies.map(({ id }) => id));
    expect(dataset.companies[0]).toEqual({ ...company, country: UNKNOWN_COUNTRY });
    expect(dataset.relations).toEqual(sound.relations);
    expect(at.sort()).toEqual([
      'companies[0].country',
      'companies[1].country',
      'companies[1].kind',
    ]);
    expect(leftOut).toBe(0);
  });

  it('a malformed date is told of once', () => {
    const relations = [
      { ...tie, date: 'in spring' },
      { ...tie, id: 'other', date: '2023-02-31' },
    ];
    const { at } = checked({ relations });
    expect(at).toEqual(['relations[0].date', 'relations[1].date']);
  });

  it('what is shown and what is left out are all records of the file', () => {
    const records = (lists: object) =>
      Object.values(lists).reduce(
        (sum: number, list: unknown) => sum + (Array.isArray(list) ? list.length : 0),
        0,
      );
    const companies = [...sound.companies, 7, { ...company, id: 'no id at all!' }];
    const relations = [...sound.relations, { ...tie, date: 'in spring' }];
    const { atlas, leftOut } = checked({ companies, relations });
    expect(leftOut).toBe(3);
    expect(recordCount(atlas) + leftOut).toBe(records({ ...sound, companies, relations }));
  });

  it('an event without a title is called by its id', () => {
    const events = sound.events.map((event) => ({ ...event, title: '' }));
    const { dataset, at } = checked({ events });
    expect(dataset.events.map(({ title }) => title)).toEqual(['launch', 'rule', 'strike']);
    expect(at).toEqual(['events[0].title', 'events[1].title', 'events[2].title']);
  });

  it('a record goes without the fields it can do without', () => {
    const companies = [
      { ...company, founded: 'long ago', url: 'javascript:alert(1)', ceo: 'someone', staff: 7 },
      ...sound.companies.slice(1),
    ];
    const { dataset, at, leftOut } = checked({ companies });
    expect(dataset.companies[0]).toEqual(company);
    expect(at.sort()).toEqual([
      'companies[0].ceo',
      'companies[0].founded',
      'companies[0].staff',
      'companies[0].url',
    ]);
    expect(leftOut).toBe(0);
  });

  it('a list of nothing but faults is told of fault by fault, however long', () => {
    const companies = Array.from({ length: 200_000 }, () => 7);
    const [event] = sound.events;
    const { at } = checked({ events: [{ ...event, companies }, ...sound.events.slice(1)] });
    expect(at.filter((path) => path.startsWith('events[0].companies['))).toHaveLength(200_000);
  });

  it('ties without a date, or to nobody, are left out, counted and located', () => {
    const undated = { ...tie, id: 'undated', date: undefined };
    const relations = [...sound.relations, undated, { ...tie, id: 'dangling', target: 'nobody' }];
    const { dataset, at, leftOut } = checked({ relations });
    expect(dataset.relations).toEqual(sound.relations);
    expect(at).toEqual(['relations[2].date', 'relations[3].target']);
    expect(leftOut).toBe(2);
  });

  it('of records with one id the first is kept, the others are counted and located', () => {
    const again = { ...company, name: 'Another' };
    const { dataset, at, leftOut } = checked({ companies: [...sound.companies, again, again] });
    expect(dataset.companies).toEqual(sound.companies);
    expect(at).toEqual(['companies[3].id', 'companies[4].id']);
    expect(leftOut).toBe(2);
  });

  it('a company may be tied to itself', () => {
    const { atlas, at } = checked({ relations: [{ ...tie, target: tie.source }] });
    expect(at).toEqual([]);
    expect(atlas.relationsByCompany.get('alpha')).toHaveLength(1);
  });

  it('dates may be far outside the range', () => {
    const relations = ['0001', '1066-10-14', '9999-12-31', '9999'].map((date, index) => ({
      ...tie,
      id: `far-${index}`,
      date,
    }));
    const { atlas, at } = checked({ relations });
    expect(at).toEqual([]);
    expect(atlas.relations.map(({ date }) => date)).toEqual([
      '0001',
      '1066-10-14',
      '9999',
      '9999-12-31',
    ]);
  });

  it('a hub and thousands of small parts are read whole', () => {
    const ids = Array.from({ length: 4_000 }, (_, index) => `c${index}`);
    const companies = ids.map((id) => ({ ...company, id }));
    const hub = ids
      .slice(1, 194)
      .map((id) => ({ ...tie, id: `hub-${id}`, source: 'c0', target: id }));
    const pairs = ids
      .slice(200)
      .flatMap((id, index) =>
        index % 2 === 0
          ? [{ ...tie, id: `pair-${id}`, source: id, target: `c${201 + index}` }]
          : [],
      );
    const { atlas, at } = checked({
      companies,
      relations: [...hub, ...pairs],
      events: sound.events.map((event) => ({ ...event, companies: ['c0'] })),
      models: sound.models.map((model) => ({ ...model, companies: ['c0'] })),
    });
    expect(at).toEqual([]);
    expect(atlas.relationsByCompany.get('c0')).toHaveLength(193);
    expect(atlas.relations).toHaveLength(193 + 1_900);
  });
});
