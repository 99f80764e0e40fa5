import { memo, type ReactElement } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import type { MatrixCell } from './matrix';
import { tieStyle } from './tieKinds';
import { TieLine } from './TieLine';

interface MatrixRowProps {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly cells: readonly MatrixCell[];
  readonly width: number;
  /** The column of the matrix's one tab stop, if it is in this row. */
  readonly currentColumn: number | null;
  readonly selected: string | null;
  readonly nameCell: (cell: MatrixCell) => string;
  readonly onActive: (cell: MatrixCell) => void;
  readonly onOpen: (cell: MatrixCell) => void;
  readonly onOpenCompany: (id: string) => void;
}

/** A company's row. Empty cells side by side are one, so that the page holds as many as there are ties, not their square. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { id, name, row, cells, width, currentColumn, selected } = props;
  const parts: ReactElement[] = [];
  let filled = 0;
  const gap = (until: number) => {
    if (until > filled) {
      parts.push(<td key={`gap ${filled}`} colSpan={until - filled} aria-colindex={filled + 2} />);
    }
  };
  for (const cell of cells) {
    gap(cell.column);
    const words = props.nameCell(cell);
    const isSelected = cell.ties.some((tie) => tie.id === selected);
    parts.push(
      <td key={cell.column} aria-colindex={cell.column + 2}>
        <button
          type="button"
          className={isSelected ? 'matrix-cell selected' : 'matrix-cell'}
          data-cell={`${row} ${cell.column}`}
          tabIndex={cell.column === currentColumn ? 0 : -1}
          aria-label={words}
          title={words}
          onFocus={() => {
            props.onActive(cell);
          }}
          onClick={() => {
            props.onOpen(cell);
          }}
        >
          <CellSign ties={cell.ties} />
        </button>
      </td>,
    );
    filled = cell.column + 1;
  }
  gap(width);
  return (
    <tr>
      <th scope="row" className={currentColumn === null ? undefined : 'current'} aria-colindex={1}>
        <button
          type="button"
          className="link-button"
          dir="auto"
          data-row={row}
          tabIndex={-1}
          title={name}
          onClick={() => {
            props.onOpenCompany(id);
          }}
        >
          {name}
        </button>
      </th>
      {parts}
    </tr>
  );
});

/** More strokes than this cannot be told apart in a cell. */
const MOST_STROKES = 3;
const STROKES_PX = 16;
const STROKE_STEP_PX = 5;
const GROUND = 'var(--paper-raised)';

/** Each tie as a stroke of its kind and state, as the legend has it; many as their number. */
function CellSign({ ties }: { readonly ties: readonly AtlasRelation[] }) {
  if (ties.length > MOST_STROKES) return <span aria-hidden="true">{ties.length}</span>;
  const isAlone = ties.length === 1;
  return (
    <svg width={STROKES_PX} height={STROKES_PX} aria-hidden="true">
      {ties.map(({ id, kind, status }, index) => {
        const y = STROKES_PX / 2 + (index - (ties.length - 1) / 2) * STROKE_STEP_PX;
        return (
          <g key={id}>
            <TieLine
              kind={kind}
              y={y}
              length={STROKES_PX}
              ground={GROUND}
              {...(!isAlone && { mostBar: STROKE_STEP_PX - 1 })}
            />
            {(status === 'announced' || status === 'pending') && (
              <circle
                cx={STROKES_PX / 2}
                cy={y}
                r={isAlone ? 3.2 : 2}
                fill={GROUND}
                stroke={tieStyle(kind).color}
                strokeWidth="1.4"
              />
            )}
            {status === 'abandoned' && (
              <path d={`M5 ${y - 3}l6 6m0 -6l-6 6`} stroke="var(--ink)" strokeWidth="1.6" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
