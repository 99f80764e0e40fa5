import type { AtlasRelation } from '../../data/atlas';
import { communitiesOf } from '../../data/communities';
import { compareText } from '../../data/compareText';
import { mostFirst } from '../../data/mostFirst';
import { degrees } from './picture';

/** The ties of a row's company to a column's, or without direction between them, in order of time. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly ties: readonly AtlasRelation[];
}

export interface Matrix {
  /** Rows and columns alike. */
  readonly companies: readonly string[];
  /** The filled cells of each row, from left to right. */
  readonly rows: readonly (readonly MatrixCell[])[];
  /** First row and size of each community that stands together; none in another order. */
  readonly blocks: readonly { readonly start: number; readonly size: number }[];
  /** Companies with ties that there is no room for, and the ties that go with them. */
  readonly leftOut: { readonly companies: number; readonly ties: number };
}

/**
 * A row more is a column more, and past this nobody finds their way; what is left out is in the list. Of 1,000 companies
 * with 3,000 ties so many are drawn in 0.2 s.
 */
const MOST_COMPANIES = 150;

/** The ties between companies as a matrix of those with most of them. Ties without a direction fill both their cells. */
export function buildMatrix(
  relations: readonly AtlasRelation[],
  order: 'community' | 'ties' | 'name',
  compareNames: (a: string, b: string) => number,
): Matrix {
  const counts = degrees(relations);
  const most = mostFirst(counts).slice(0, MOST_COMPANIES);
  const kept = new Set(most.map(([id]) => id));
  const communities =
    order === 'community'
      ? communitiesOf(relations)
          .map((ids) => ids.filter((id) => kept.has(id)))
          .filter((ids) => ids.length > 0)
      : [];
  const companies =
    order === 'community'
      ? communities.flat()
      : order === 'ties'
        ? [...kept]
        : [...kept].sort((a, b) => compareNames(a, b) || compareText(a, b));
  const place = new Map(companies.map((id, at) => [id, at]));
  const cells = companies.map(() => new Map<number, AtlasRelation[]>());
  const fill = (from: string, to: string, tie: AtlasRelation) => {
    const column = place.get(to);
    const row = cells[place.get(from) ?? -1];
    if (row === undefined || column === undefined) return;
    const ties = row.get(column);
    if (ties) ties.push(tie);
    else row.set(column, [tie]);
  };
  for (const tie of relations) {
    fill(tie.source, tie.target, tie);
    if (!tie.directed && tie.source !== tie.target) fill(tie.target, tie.source, tie);
  }
  let start = 0;
  return {
    companies,
    rows: cells.map((row, at) =>
      [...row]
        .map(([column, ties]) => ({ row: at, column, ties }))
        .sort((a, b) => a.column - b.column),
    ),
    blocks: communities.map(({ length: size }) => {
      const block = { start, size };
      start += size;
      return block;
    }),
    leftOut: {
      companies: counts.size - companies.length,
      ties: relations.filter(({ source, target }) => !kept.has(source) || !kept.has(target)).length,
    },
  };
}

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * The filled cell an arrow leads to. Left and right go on into the next row, so that they alone reach every cell; up and
 * down keep to the column.
 */
export function nextCell(
  { rows }: Matrix,
  from: Pick<MatrixCell, 'row' | 'column'>,
  arrow: Arrow,
): MatrixCell | null {
  const all = rows.flat();
  const backwards = arrow === 'ArrowLeft' || arrow === 'ArrowUp';
  const isAhead = ({ row, column }: MatrixCell) => {
    const ahead = row - from.row || column - from.column;
    return backwards ? ahead < 0 : ahead > 0;
  };
  const inWay =
    arrow === 'ArrowLeft' || arrow === 'ArrowRight'
      ? all
      : all.filter(({ column }) => column === from.column);
  const ahead = inWay.filter(isAhead);
  return (backwards ? ahead.at(-1) : ahead[0]) ?? null;
}
