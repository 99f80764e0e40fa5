import { useEffect, useMemo } from 'react';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { DataTable } from '../../ui/DataTable';
import { modelColumns } from './modelColumns';

/** The shown models as a table; a name opens its detail. */
export function ModelsTable({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  useEffect(onDrawn, [onDrawn]);
  const columns = useMemo(
    () =>
      modelColumns(atlas, language, (id) => {
        open({ type: 'model', id });
      }),
    [atlas, language, open],
  );
  return (
    <DataTable
      caption={t.tableCaption}
      columns={columns}
      rows={shown.models}
      rowId={({ id }) => id}
      selectedId={selected?.type === 'model' ? selected.id : undefined}
      sortedBy="date"
      language={language}
    />
  );
}
