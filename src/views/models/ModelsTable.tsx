import { useEffect, useMemo, useState } from 'react';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useTimelessFilters } from '../../state/useShown';
import { useTableSort } from '../../state/useTableSort';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { DataTable } from '../../ui/DataTable';
import { hiddenAtFirst, modelColumns } from './modelColumns';
import { ModelTableTools } from './ModelTableTools';

/** The shown models as a table, of the columns the reader wants; a name opens its detail. */
export function ModelsTable({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const order = useTableSort();
  const { fits, bits, context } = useTimelessFilters();
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  const [hidden, setHidden] = useState(hiddenAtFirst);
  useEffect(onDrawn, [onDrawn]);
  const columns = useMemo(
    () =>
      modelColumns(atlas, language, fits === null ? null : { fits, bits, context }, (id) => {
        open({ type: 'model', id });
      }),
    [atlas, language, fits, bits, context, open],
  );
  const { column: sortedBy } = order.sort;
  // What a link sorts by is there to be seen.
  const shownColumns = useMemo(
    () => columns.filter(({ id }) => !hidden.has(id) || id === sortedBy),
    [columns, hidden, sortedBy],
  );
  return (
    <DataTable
      caption={t.tableCaption}
      columns={shownColumns}
      rows={shown.models}
      rowId={({ id }) => id}
      selectedId={selected?.type === 'model' ? selected.id : undefined}
      {...order}
      language={language}
      tools={(rows) => (
        <ModelTableTools
          {...{ columns, hidden, rows }}
          onHide={setHidden}
          fileName={`${atlas.id}-models`}
        />
      )}
    />
  );
}
