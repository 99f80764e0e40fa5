import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Atlas } from '../../data/atlas';
import type { Shown } from '../../data/filter';
import { exports } from '../../i18n/messages/exports';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { Menu } from '../../ui/Menu';
import { SaveButton, SavedNote, type SaveOutcome } from '../../ui/SaveButton';
import { partQuery } from '../../ui/usePart';
import { FORMATS_OF } from './exportFormats';
import './exportMenu.css';

const makeExportQuery = partQuery(async () => (await import('./makeExport')).makeExport);

interface ExportMenuProps {
  readonly atlas: Atlas;
  readonly shown: Shown;
}

/** What is on screen as files: for each view the formats that make sense of it. */
export function ExportMenu({ atlas, shown }: ExportMenuProps) {
  const t = useMessages(exports);
  const client = useQueryClient();
  const language = useLanguage();
  const view = useView((state) => state.view);
  const onScreen = useOnScreen(atlas, shown);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  return (
    <div className="export-menu">
      <Menu name={t.export} chosen={0}>
        <ul>
          {FORMATS_OF[view].map((format) => (
            <li key={format}>
              <SaveButton
                className="menu-item"
                make={async () => {
                  const makeExport = await client.query(makeExportQuery);
                  return makeExport(format, atlas, onScreen, language);
                }}
                onDone={(name) => {
                  setOutcome({ name });
                }}
              >
                {t[format]}
              </SaveButton>
            </li>
          ))}
        </ul>
        <p>
          <SavedNote outcome={outcome} />
        </p>
      </Menu>
    </div>
  );
}

/** What the filters leave; of models side by side only those. */
function useOnScreen(atlas: Atlas, shown: Shown): Shown {
  const isCompared = useView((state) => state.view === 'models' && state.as === 'compare');
  const compare = useView((state) => state.compare);
  if (!isCompared || compare.length === 0) return shown;
  return { ...shown, models: compare.flatMap((id) => atlas.modelById.get(id) ?? []) };
}
