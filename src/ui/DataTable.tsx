import { memo, startTransition, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { table } from '../i18n/messages/table';
import { useMessages } from '../i18n/useLanguage';
import './dataTable.css';

/** Rows that are put on the page at once: more than the atlas's own tables have, few enough not to wait for. */
const STEP_ROWS = 600;
/** Px before a table's end at which more rows come. */
const NEAR_PX = 600;

type SortValue = string | number | null;

export interface Column<T> {
  readonly id: string;
  readonly label: string;
  /** What the column sorts by; null goes last in either direction. */
  readonly sortValue: (row: T) => SortValue;
  readonly cell: (row: T) => ReactNode;
  readonly numeric?: boolean;
  /** What goes to a spreadsheet, numbers without units; what the column sorts by unless told. */
  readonly exported?: (row: T) => SortValue;
  /** Its heading in a spreadsheet, where that has to say more, as the unit of a bare number. */
  readonly exportedLabel?: string;
}

interface Sort {
  /** Id of a column; where there is no such column the rows stay in their own order. */
  readonly column: string;
  readonly descending: boolean;
}

interface DataTableProps<T> {
  readonly caption: string;
  /** The same list as long as nothing about it changes. */
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowId: (row: T) => string;
  readonly selectedId?: string | undefined;
  /** The same as long as nothing about it changes. */
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly language: string;
  /** What stands above the table and is done with its rows, in the order shown. */
  readonly tools?: (rows: readonly T[]) => ReactElement;
}

/** A sortable table; a click on a heading sorts by it, another turns the order round. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, rowId, selectedId, language, sort, onSort } = props;
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.column);
    return column ? sortRows(rows, column.sortValue, sort.descending, language) : rows;
  }, [columns, rows, sort, language]);
  const [reach, setReach] = useState({ of: rows, count: STEP_ROWS });
  const count = reach.of === rows ? reach.count : STEP_ROWS;
  return (
    <>
      {props.tools?.(sorted)}
      <div className="table-frame" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, label, numeric }) => {
                const isSorted = sort.column === id;
                const order = sort.descending ? 'descending' : 'ascending';
                return (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={isSorted ? order : 'none'}
                    className={numeric ? 'numeric' : undefined}
                  >
                    <button
                      type="button"
                      onClick={() => {
                        onSort({ column: id, descending: isSorted && !sort.descending });
                        setReach({ of: rows, count: STEP_ROWS });
                      }}
                    >
                      <span>{label}</span>
                      <span aria-hidden="true">
                        {isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, count).map((row) => (
              <Row
                key={rowId(row)}
                row={row}
                columns={columns}
                isSelected={rowId(row) === selectedId}
              />
            ))}
          </tbody>
        </table>
        {count < sorted.length && (
          <MoreRows
            {...{ count, all: sorted.length }}
            onMore={() => {
              startTransition(() => {
                setReach({ of: rows, count: count + STEP_ROWS });
              });
            }}
          />
        )}
      </div>
    </>
  );
}

interface RowProps<T> {
  readonly row: T;
  readonly columns: readonly Column<T>[];
  readonly isSelected: boolean;
}

function PlainRow<T>({ row, columns, isSelected }: RowProps<T>) {
  return (
    <tr className={isSelected ? 'selected' : undefined}>
      {columns.map(({ id, cell, numeric }) => (
        <td key={id} dir="auto" className={numeric ? 'numeric' : undefined}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** Drawn anew only if it changes: to open what one row is about must not wait for hundreds of others. */
const Row = memo(PlainRow) as typeof PlainRow;

interface MoreRowsProps {
  readonly count: number;
  readonly all: number;
  readonly onMore: () => void;
}

/** Brings more rows by itself as one scrolls near, and when pressed. */
function MoreRows({ count, all, onMore }: MoreRowsProps) {
  const t = useMessages(table);
  // A new function at each drawing, so that each is looked at anew.
  const whenNear = (element: HTMLButtonElement | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onMore();
      },
      { root: element.parentElement, rootMargin: `${NEAR_PX}px` },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
  return (
    <button ref={whenNear} type="button" className="button" onClick={onMore}>
      {t.showMore(count, all)}
    </button>
  );
}

function sortRows<T>(
  rows: readonly T[],
  valueOf: (row: T) => SortValue,
  descending: boolean,
  language: string,
): readonly T[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const direction = descending ? -1 : 1;
  // Asked once of each row, not at each comparison.
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort(({ value: left }, { value: right }) => {
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
      return direction * collator.compare(String(left), String(right));
    })
    .map(({ row }) => row);
}
