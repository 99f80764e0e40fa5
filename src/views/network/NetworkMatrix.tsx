import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds } from '../../i18n/messages/kinds';
import { matrix as messages } from '../../i18n/messages/matrix';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { useView } from '../../state/useView';
import { ORDERS } from '../../state/viewState';
import type { ViewProps } from '../../state/viewProps';
import { buildMatrix, nextCell, type MatrixCell } from './matrix';
import { MatrixRow } from './MatrixRow';
import { NetworkLegend } from './NetworkLegend';
import { ViewLink } from '../../state/ViewLink';
import { tieInWords } from './tieInWords';
import './networkMatrix.css';

/** The ties as a matrix of companies by companies: one tab stop, arrows between the filled cells. */
export function NetworkMatrix({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const order = useView((state) => state.order);
  const change = useView((state) => state.change);
  const open = useView((state) => state.open);
  const selected = useView((state) => (state.select?.type === 'relation' ? state.select.id : null));
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<MatrixCell | null>(null);
  const [unfolded, setUnfolded] = useState<MatrixCell | null>(null);
  useEffect(onDrawn, [onDrawn]);
  const nameOf = useCallback((id: string) => companyName(atlas, id, language), [atlas, language]);
  const matrix = useMemo(() => {
    const collator = new Intl.Collator(language);
    return buildMatrix(shown.relations, order, (a, b) => collator.compare(nameOf(a), nameOf(b)));
  }, [shown, order, language, nameOf]);
  const { companies, rows, blocks, leftOut } = matrix;
  const current = rows.flat().find((cell) => isSame(cell, active)) ?? rows.flat()[0] ?? null;
  const inMatrix = rows.flat().find((cell) => isSame(cell, unfolded)) ?? null;

  const nameCell = useCallback(
    ({ row, column, ties }: MatrixCell) => {
      const [first] = ties;
      if (ties.length === 1 && first) return tieInWords(atlas, first, language);
      return t.cellOfSeveral(
        nameOf(companies[row] ?? ''),
        nameOf(companies[column] ?? ''),
        ties.map(({ kind }) => wordFor(relationKinds[language], kind)),
        ties.every(({ directed }) => directed),
      );
    },
    [atlas, nameOf, companies, language, t],
  );
  const openCell = useCallback(
    (cell: MatrixCell) => {
      setActive(cell);
      const [first] = cell.ties;
      if (cell.ties.length > 1) setUnfolded(cell);
      else if (first) open({ type: 'relation', id: first.id });
    },
    [open],
  );
  const openCompany = useCallback(
    (id: string) => {
      open({ type: 'company', id });
    },
    [open],
  );
  const focusOn = (selector: string) => {
    frame.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  const focusCell = ({ row, column }: MatrixCell) => {
    focusOn(`[data-cell="${row} ${column}"]`);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return;
    const headed = (event.target as HTMLElement).dataset['row'];
    const from = headed === undefined ? current : { row: Number(headed), column: -1 };
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowDown': {
        const next = nextCell(matrix, from, event.key);
        if (next) focusCell(next);
        break;
      }
      case 'Home':
        focusOn(`[data-row="${from.row}"]`);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div className="matrix">
      <div className="matrix-tools">
        <span role="group" aria-label={t.order} className="segments">
          {ORDERS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={order === name}
              onClick={() => {
                change({ order: name });
              }}
            >
              {t[name]}
            </button>
          ))}
        </span>
        <NetworkLegend relations={shown.relations} />
      </div>
      {leftOut.companies > 0 && (
        <p className="matrix-note">
          <span>
            {t.leftOut(
              companies.length,
              leftOut.companies,
              shown.relations.length - leftOut.ties,
              shown.relations.length,
            )}
          </span>{' '}
          <ViewLink patch={{ as: 'table' }}>{t.allInList(shown.relations.length)}</ViewLink>
        </p>
      )}
      {inMatrix && (
        <CellList
          key={`${inMatrix.row} ${inMatrix.column}`}
          words={t.several(
            nameOf(companies[inMatrix.row] ?? ''),
            nameOf(companies[inMatrix.column] ?? ''),
            inMatrix.ties.length,
          )}
          ties={inMatrix.ties}
          onClose={() => {
            setUnfolded(null);
            focusCell(inMatrix);
          }}
        />
      )}
      <div ref={frame} className="matrix-frame">
        <div className="matrix-sheet">
          {blocks.map(({ start, size }) => (
            <span
              key={start}
              aria-hidden="true"
              className="matrix-block"
              style={{
                top: `calc(var(--head-height) + var(--cell) * ${start})`,
                left: `calc(var(--head-width) + var(--cell) * ${start})`,
                width: `calc(var(--cell) * ${size})`,
                height: `calc(var(--cell) * ${size})`,
              }}
            />
          ))}
          <table
            role="grid"
            aria-label={t.matrix}
            aria-description={t.keys}
            aria-colcount={companies.length + 1}
            onKeyDown={onKeyDown}
          >
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t.company}</span>
                </th>
                {companies.map((id, column) => (
                  <th
                    key={id}
                    scope="col"
                    className={active?.column === column ? 'current' : undefined}
                  >
                    <span>{nameOf(id)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {companies.map((id, row) => (
                <MatrixRow
                  key={id}
                  id={id}
                  name={nameOf(id)}
                  row={row}
                  cells={rows[row] ?? []}
                  width={companies.length}
                  currentColumn={current?.row === row ? current.column : null}
                  selected={selected}
                  nameCell={nameCell}
                  onActive={setActive}
                  onOpen={openCell}
                  onOpenCompany={openCompany}
                />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

function isSame(cell: MatrixCell, other: MatrixCell | null): boolean {
  return other !== null && cell.row === other.row && cell.column === other.column;
}

interface CellListProps {
  readonly words: string;
  readonly ties: readonly AtlasRelation[];
  readonly onClose: () => void;
}

/** The ties of a cell that has several; takes the focus, and gives it back when closed. */
function CellList({ words, ties, onClose }: CellListProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('a')?.focus();
  }, []);
  return (
    <div
      ref={list}
      className="matrix-list"
      role="group"
      aria-label={words}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <span>{words}</span>{' '}
      {ties.map((tie) => (
        <ItemLink key={tie.id} item={{ type: 'relation', id: tie.id }}>
          {`${wordFor(relationKinds[language], tie.kind)}, ${formatSpan(tie.days, language)}`}
        </ItemLink>
      ))}
      <button type="button" className="button quiet" onClick={onClose}>
        {t.close}
      </button>
    </div>
  );
}
