import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../atlas';
import type { RelationRecord } from '../schema';
import { testDataset } from '../testDataset';
import { formatGexf } from './gexf';
import { formatGraphml } from './graphml';
import { tieGraph } from './tieGraph';

const [template] = testDataset().relations;
if (!template) throw new Error('the test dataset has ties');

const FORMATS = [
  { name: 'GraphML', write: formatGraphml, read: parseGraphml },
  { name: 'GEXF', write: formatGexf, read: parseGexf },
] as const;

function graphOf(relations: readonly RelationRecord[], language: 'en' | 'zh' = 'en') {
  const atlas = buildAtlas({ ...testDataset(), relations: [...relations] });
  return tieGraph(atlas, atlas.relations, language);
}

const tie = (change: Partial<RelationRecord>): RelationRecord => ({ ...template, ...change });

describe.each(FORMATS)('$name', ({ write, read }) => {
  const readBack = (graph: ReturnType<typeof graphOf>) => read(MultiGraph, write(graph));

  it('keeps parallel, directed and undirected ties apart', () => {
    const graph = readBack(
      graphOf([
        tie({ id: 'a' }),
        tie({ id: 'b', date: '2023-04' }),
        tie({ id: 'c', directed: false }),
        tie({ id: 'd', source: 'beta', target: 'alpha' }),
        tie({ id: 'e', source: 'gamma', target: 'gamma' }),
      ]),
    );
    expect(graph.edges().sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(graph.nodes().sort()).toEqual(['alpha', 'beta', 'gamma']);
    expect(graph.isUndirected('c')).toBe(true);
    expect(graph.filterEdges((id) => graph.isDirected(id)).sort()).toEqual(['a', 'b', 'd', 'e']);
    expect(graph.extremities('d')).toEqual(['beta', 'alpha']);
  });

  it('says what each tie is and names companies in the language asked for', () => {
    const relations = [
      tie({
        id: 'a',
        date: '2023-04~',
        endDate: '2023-11-30',
        amountUsd: 1.5e9,
        amountNote: { en: 'In kind', zh: '实物' },
        inArticle: true,
      }),
    ];
    const english = readBack(graphOf(relations));
    expect(english.getEdgeAttributes('a')).toMatchObject({
      label: 'Investment',
      kind: 'investment',
      status: 'completed',
      category: 'text',
      date: '2023-04~',
      endDate: '2023-11-30',
      amountUsd: 1.5e9,
      amountNote: 'In kind',
      inArticle: true,
      summary: 'Alpha invests in Beta.',
      sources: 'https://example.org/page',
    });
    expect(english.getNodeAttributes('beta')).toMatchObject({ label: 'Beta', country: 'CN' });
    const chinese = readBack(graphOf(relations, 'zh'));
    expect(chinese.getEdgeAttributes('a')).toMatchObject({ label: '投资', amountNote: '实物' });
    expect(chinese.getNodeAttributes('beta')).toMatchObject({ label: '贝塔' });
  });

  it('brings any text back as it went, but for what XML cannot hold', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(anyText, (summary) => {
        const back: unknown = readBack(graphOf([tie({ id: 'a', summary })])).getEdgeAttribute(
          'a',
          'summary',
        );
        const holdable = summary.replace(
          /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
          '\u{FFFD}',
        );
        expect(back).toBe(holdable);
      }),
      { examples: [['</edge>'], ['<![CDATA[ ]]>'], ['&amp;"\'\r\n\t'], ['\u0000\uD800\uFFFE']] },
    );
  });

  it('can be read without any tie', () => {
    expect(readBack(graphOf([])).order).toBe(0);
  });
});

describe('GEXF', () => {
  it('dates edges inclusively, no end where the tie goes on, and tells parallel ones apart by kind', () => {
    const text = formatGexf(
      graphOf([
        tie({ id: 'a', date: '2023-04' }),
        tie({ id: 'b', date: '2023-05-02', endDate: '2023-06' }),
      ]),
    );
    expect(text).toContain('xmlns="http://gexf.net/1.3" version="1.3"');
    expect(text).toMatch(/<edge id="a"[^>]* kind="investment"[^>]* start="2023-04-01">/);
    expect(text).toMatch(
      /<edge id="b"[^>]* kind="investment-2"[^>]* start="2023-05-02" end="2023-06-30">/,
    );
  });
});
