import { wordFor, type Language } from '../../i18n/catalogue';
import { companyKinds, relationKinds } from '../../i18n/messages/kinds';
import { inLanguage } from '../../i18n/text';
import { isoFromDay } from '../../geometry/utcDay';
import type { Atlas, AtlasRelation } from '../atlas';
import { compareText } from '../compareText';
import { companyName } from '../names';

export type FieldType = 'string' | 'integer' | 'double' | 'boolean';
type FieldValue = string | number | boolean;
export type Values = Readonly<Record<string, FieldValue | undefined>>;

interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly values: Values;
}

interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly label: string;
  /** Tells this tie from every other between the same two companies. */
  readonly strand: string;
  /** First and, where the tie ends, last day, `YYYY-MM-DD`, both inclusive. */
  readonly start: string;
  readonly end: string | undefined;
  readonly values: Values;
}

/** Some ties and their companies as a graph of parallel, directed and undirected edges, to be written in any graph format. */
export interface TieGraph {
  readonly title: string;
  readonly license: string;
  readonly updated: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What nodes and edges hold besides id and label, by the dataset's own names; dates as written there. */
export const NODE_FIELDS = {
  kind: 'string',
  kindName: 'string',
  country: 'string',
  founded: 'integer',
  url: 'string',
} as const satisfies Readonly<Record<string, FieldType>>;

export const EDGE_FIELDS = {
  kind: 'string',
  category: 'string',
  date: 'string',
  endDate: 'string',
  status: 'string',
  amountUsd: 'double',
  amountNote: 'string',
  summary: 'string',
  inArticle: 'boolean',
  sources: 'string',
} as const satisfies Readonly<Record<string, FieldType>>;

/** The graph of exactly these ties and the companies they join, its words in one language. */
export function tieGraph(
  atlas: Atlas,
  ties: readonly AtlasRelation[],
  language: Language,
): TieGraph {
  const ids = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const strandOf = strandCounter();
  return {
    title: inLanguage(atlas.title, language),
    license: atlas.license,
    updated: atlas.updated,
    nodes: [...ids].sort(compareText).map((id) => {
      const company = atlas.companyById.get(id);
      const values: Record<keyof typeof NODE_FIELDS, FieldValue | undefined> = {
        kind: company?.kind,
        kindName: company && wordFor(companyKinds[language], company.kind),
        country: company?.country,
        founded: company?.founded,
        url: company?.url,
      };
      return { id, label: companyName(atlas, id, language), values };
    }),
    edges: ties.map((tie) => {
      const values: Record<keyof typeof EDGE_FIELDS, FieldValue | undefined> = {
        kind: tie.kind,
        category: tie.category,
        date: tie.date,
        endDate: tie.endDate,
        status: tie.status,
        amountUsd: tie.amountUsd,
        amountNote: tie.amountNote === undefined ? undefined : inLanguage(tie.amountNote, language),
        summary: inLanguage(tie.summary, language),
        inArticle: tie.inArticle,
        sources: tie.sources.map(({ url }) => url).join(' '),
      };
      return {
        id: tie.id,
        source: tie.source,
        target: tie.target,
        directed: tie.directed,
        label: wordFor(relationKinds[language], tie.kind),
        strand: strandOf(tie),
        start: isoFromDay(tie.days.start),
        // A tie without an end date holds on, however precisely its beginning is known.
        end: tie.endDate === undefined ? undefined : isoFromDay(tie.days.end - 1),
        values,
      };
    }),
  };
}

/** Numbers ties of one kind between the same two companies from the second on: `partnership`, `partnership-2`. */
function strandCounter(): (tie: AtlasRelation) => string {
  const counts = new Map<string, number>();
  return ({ source, target, kind }) => {
    const pair = [source, target].sort(compareText).join(' ');
    const count = (counts.get(`${pair} ${kind}`) ?? 0) + 1;
    counts.set(`${pair} ${kind}`, count);
    return count === 1 ? kind : `${kind}-${count}`;
  };
}
