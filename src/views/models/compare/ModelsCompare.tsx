import { useEffect } from 'react';
import { compare as messages } from '../../../i18n/messages/compare';
import { useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';
import type { ViewProps } from '../../../state/viewProps';
import { MemoryChoices } from '../filters/MemoryChoices';
import '../filters/modelFilters.css';
import { AddModel } from './AddModel';
import { CompareColumns } from './CompareColumns';
import { Suggestions } from './Suggestions';
import './modelsCompare.css';

/** Two to six models side by side, what differs marked, their sizes drawn to scale. */
export function ModelsCompare({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(messages);
  const ids = useView((state) => state.compare);
  useEffect(onDrawn, [onDrawn]);
  const compared = ids.flatMap((id) => atlas.modelById.get(id) ?? []);
  return (
    <div className="compare">
      <div className="compare-tools">
        <AddModel atlas={atlas} />
        {compared.length > 0 && (
          <div className="models-memory">
            <MemoryChoices withoutCard />
          </div>
        )}
      </div>
      {compared.length === 1 && <p>{t.oneMore}</p>}
      {compared.length === 0 ? (
        <Suggestions models={shown.models} />
      ) : (
        <CompareColumns atlas={atlas} models={compared} />
      )}
    </div>
  );
}
