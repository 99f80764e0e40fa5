import type { AtlasModel } from '../../data/atlas';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { CopyButton } from '../../ui/CopyButton';
import { csvFile, formatTsv } from '../../ui/csv';
import type { Column } from '../../ui/DataTable';
import { Menu } from '../../ui/Menu';
import { NotedSaveButton } from '../../ui/SaveButton';
import { exportedTable } from './exportedTable';

interface ModelTableToolsProps {
  readonly columns: readonly Column<AtlasModel>[];
  /** Ids of the columns that are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly onHide: (hidden: ReadonlySet<string>) => void;
  /** The rows in the order shown. */
  readonly rows: readonly AtlasModel[];
  /** Of the file, without its ending. */
  readonly fileName: string;
}

/** Which columns the table has, and the table as shown for a spreadsheet: copied, or as a file. */
export function ModelTableTools(props: ModelTableToolsProps) {
  const { columns, hidden, onHide, rows, fileName } = props;
  const t = useMessages(messages);
  const language = useLanguage();
  // A row without a name would say nothing of anyone.
  const [, ...choosable] = columns;
  const cells = () => exportedTable(columns, hidden, rows, language);
  return (
    <div className="table-tools">
      <Menu name={t.columns} chosen={0}>
        <ul className="table-columns">
          {choosable.map(({ id, label }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={!hidden.has(id)}
                  onChange={() => {
                    const next = new Set(hidden);
                    if (!next.delete(id)) next.add(id);
                    onHide(next);
                  }}
                />
                <span>{label}</span>
              </label>
            </li>
          ))}
        </ul>
      </Menu>
      <CopyButton
        className="button"
        make={() => formatTsv(cells())}
        words={{ copy: t.copyTable, copied: t.tableCopied, failed: t.tableNotCopied }}
      />
      <NotedSaveButton className="button" make={() => csvFile(fileName, cells())}>
        {t.downloadCsv}
      </NotedSaveButton>
      <span className="models-aside">{t.statedUnlessNoted}</span>
    </div>
  );
}
