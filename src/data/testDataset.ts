import type { Dataset } from './schema';

const sources = [{ title: 'A page', publisher: 'A publisher', url: 'https://example.org/page' }];

/** A small sound dataset for tests: two categories, three companies, three events, two ties, three models. */
export function testDataset(): Dataset {
  const event = {
    kind: 'release',
    companies: [],
    models: [],
    tags: [],
    summary: { en: 'What happened.', zh: '发生了什么。' },
    sources,
  };
  const model = {
    companies: ['beta'],
    architecture: 'dense' as const,
    weights: 'open' as const,
    sources,
  };
  return {
    schemaVersion: 1,
    id: 'test',
    title: { en: 'A test', zh: '测试' },
    description: 'For tests',
    updated: '2023-12-31',
    license: 'CC0-1.0',
    range: { from: '2023-01-01', to: '2023-12-31' },
    categories: [
      { id: 'text', name: { en: 'Text', zh: '文本' } },
      { id: 'law', name: { en: 'Law', zh: '法律' } },
    ],
    companies: [
      { id: 'alpha', name: 'Alpha', kind: 'startup', country: 'US' },
      { id: 'beta', name: { en: 'Beta', zh: '贝塔' }, kind: 'lab', country: 'CN' },
      { id: 'gamma', name: 'Gamma', kind: 'media', country: 'FR' },
    ],
    events: [
      {
        ...event,
        id: 'launch',
        date: '2023-03-14',
        category: 'text',
        importance: 1,
        title: { en: 'Beta launches Big', zh: '贝塔发布大模型' },
        companies: ['beta'],
        models: ['big'],
        inArticle: true,
      },
      {
        ...event,
        id: 'rule',
        date: '2023-05',
        category: 'law',
        importance: 2,
        title: { en: 'A rule for Alpha', zh: '监管阿尔法' },
        companies: ['alpha'],
      },
      {
        ...event,
        id: 'strike',
        date: '2023-07-14',
        endDate: '2023-11-09',
        category: 'law',
        importance: 3,
        title: 'Strike',
        companies: ['alpha', 'gamma'],
      },
    ],
    relations: [
      {
        id: 'tie-1',
        source: 'alpha',
        target: 'beta',
        kind: 'investment',
        category: 'text',
        date: '2023-03-01',
        directed: true,
        status: 'completed',
        summary: 'Alpha invests in Beta.',
        eventId: 'launch',
        sources,
      },
      {
        id: 'tie-2',
        source: 'gamma',
        target: 'alpha',
        kind: 'lawsuit',
        category: 'law',
        date: '2023-08-01',
        directed: true,
        status: 'pending',
        summary: 'Gamma sues Alpha.',
        sources,
      },
    ],
    models: [
      {
        ...model,
        id: 'big',
        name: 'Big',
        date: '2023-03-14',
        modality: 'text',
        params: null,
        paramsStatus: 'undisclosed',
      },
      {
        ...model,
        id: 'small',
        name: 'Small',
        date: '2023-06-01',
        modality: 'text',
        params: 7_000_000_000,
        paramsStatus: 'disclosed',
        baseModel: 'big',
      },
      {
        ...model,
        id: 'mixture',
        name: 'Mixture',
        date: '2023-12-11',
        modality: 'code',
        params: 46_700_000_000,
        activeParams: 12_900_000_000,
        paramsStatus: 'disclosed',
      },
    ],
    chapters: [
      {
        id: 'start',
        title: 'Start',
        text: 'It began.',
        milestones: [{ model: 'big', method: 'Large' }],
        link: '?category=text',
      },
    ],
  };
}
