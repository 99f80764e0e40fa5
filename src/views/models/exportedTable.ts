import type { AtlasModel } from '../../data/atlas';
import type { Language } from '../../i18n/catalogue';
import { exportColumns } from '../../i18n/messages/exports';
import type { CsvValue } from '../../ui/csv';
import type { Column } from '../../ui/DataTable';

type ModelColumn = Column<AtlasModel>;

/**
 * The table for a spreadsheet: the columns shown, and behind a size always how it is disclosed and what others report,
 * without which a bare number would seem surer than it is.
 */
export function exportedTable(
  columns: readonly ModelColumn[],
  hidden: ReadonlySet<string>,
  rows: readonly AtlasModel[],
  language: Language,
): CsvValue[][] {
  const isSizeShown = !hidden.has('size');
  const exported = columns.flatMap((column) => {
    if (column.id === 'size' && isSizeShown) return [column, ...reportColumns(language)];
    const isAlways = column.id === 'status' && isSizeShown;
    return isAlways || !hidden.has(column.id) ? [column] : [];
  });
  return [
    exported.map(({ label, exportedLabel }) => exportedLabel ?? label),
    ...rows.map((row) => exported.map(({ exported, sortValue }) => (exported ?? sortValue)(row))),
  ];
}

function reportColumns(
  language: Language,
): readonly Pick<ModelColumn, 'label' | 'sortValue' | 'exported' | 'exportedLabel'>[] {
  const t = exportColumns[language];
  return [
    { label: t.estimateLow, sortValue: ({ paramsEstimate }) => paramsEstimate?.low ?? null },
    { label: t.estimateHigh, sortValue: ({ paramsEstimate }) => paramsEstimate?.high ?? null },
  ];
}
