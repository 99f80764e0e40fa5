import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testTie } from '../../data/testTie';
import { compareText } from '../../data/compareText';
import { buildMatrix, nextCell, type MatrixCell } from './matrix';

const tie = (source: string, target: string, directed = true) =>
  testTie({ id: `${source}-${target}`, source, target, directed });
const anyTies = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), fc.boolean())
    .map(([a, b, directed]) => tie(`c${a}`, `c${b}`, directed)),
  { minLength: 1, maxLength: 30 },
);
const orders = fc.constantFrom('community', 'ties', 'name');

describe('buildMatrix', () => {
  it('puts a directed tie from its row to its column, one without direction in both', () => {
    const { companies, rows } = buildMatrix(
      [tie('a', 'b'), tie('c', 'b', false)],
      'name',
      compareText,
    );
    expect(companies).toEqual(['a', 'b', 'c']);
    expect(rows.map((row) => row.map(({ column }) => column))).toEqual([[1], [2], [1]]);
  });

  it('has every tie and every company in every order, communities side by side', () => {
    fc.assert(
      fc.property(anyTies, orders, (ties, order) => {
        const { companies, rows, blocks, leftOut } = buildMatrix(ties, order, compareText);
        const ids = new Set(ties.flatMap(({ source, target }) => [source, target]));
        expect([...companies].sort()).toEqual([...ids].sort());
        expect(leftOut).toEqual({ companies: 0, ties: 0 });
        expect(new Set(rows.flat().flatMap((cell) => cell.ties))).toEqual(new Set(ties));
        for (const { row, column, ties: own } of rows.flat()) {
          for (const { source, target, directed } of own) {
            const ends = [companies[row], companies[column]];
            expect(
              directed
                ? [[source, target]]
                : [
                    [source, target],
                    [target, source],
                  ],
            ).toContainEqual(ends);
          }
        }
        const covered = blocks.reduce((sum, { size }) => sum + size, 0);
        expect(covered).toBe(order === 'community' ? companies.length : 0);
      }),
    );
  });

  it('of a large network has the most connected, and counts the rest and their ties', () => {
    const ties = Array.from({ length: 300 }, (_, index) => tie(`n${index}`, `n${index % 20}`));
    const { companies, rows, leftOut } = buildMatrix(ties, 'community', compareText);
    expect(companies.length + leftOut.companies).toBe(300);
    expect(leftOut.companies).toBeGreaterThan(0);
    expect(companies).toContain('n19');
    const inMatrix = new Set(rows.flat().flatMap((cell) => cell.ties));
    expect(inMatrix.size + leftOut.ties).toBe(300);
  });
});

describe('nextCell', () => {
  it('reaches every filled cell to the right, and comes back the same way', () => {
    fc.assert(
      fc.property(anyTies, orders, (ties, order) => {
        const matrix = buildMatrix(ties, order, compareText);
        const all = matrix.rows.flat();
        const reached: MatrixCell[] = [];
        for (let at = all[0] ?? null; at; at = nextCell(matrix, at, 'ArrowRight')) reached.push(at);
        expect(reached).toEqual(all);
        const back: MatrixCell[] = [];
        for (let at = all.at(-1) ?? null; at; at = nextCell(matrix, at, 'ArrowLeft')) back.push(at);
        expect(back.toReversed()).toEqual(all);
      }),
    );
  });
  it('keeps to the column up and down', () => {
    const matrix = buildMatrix([tie('a', 'c'), tie('b', 'a'), tie('d', 'c')], 'name', compareText);
    expect(nextCell(matrix, { row: 0, column: 2 }, 'ArrowDown')).toMatchObject({
      row: 3,
      column: 2,
    });
    expect(nextCell(matrix, { row: 3, column: 2 }, 'ArrowUp')).toMatchObject({ row: 0, column: 2 });
    expect(nextCell(matrix, { row: 3, column: 2 }, 'ArrowDown')).toBeNull();
  });
});
