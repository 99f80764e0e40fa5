import { useEffect, useState } from 'react';
import type { Atlas } from '../../../data/atlas';
import { compare as messages } from '../../../i18n/messages/compare';
import { useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';
import { MODEL_DATA } from './dragModel';
import { useComparison } from './useComparison';
import './compareTools.css';

/** The models chosen so far to stand side by side, at the foot of the screen; a model dragged to it joins them. */
export function CompareTray({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(messages);
  const change = useView((state) => state.change);
  const { ids, isFull, add, remove } = useComparison();
  const isDragged = useModelDragged();
  const models = ids.flatMap((id) => atlas.modelById.get(id) ?? []);
  if (models.length === 0 && !isDragged) return null;
  return (
    <section
      aria-label={t.comparison}
      className={isDragged && !isFull ? 'compare-tray dropping' : 'compare-tray'}
      onDragOver={(event) => {
        if (!isDragged || isFull) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        event.preventDefault();
        add(event.dataTransfer.getData(MODEL_DATA));
      }}
    >
      {isDragged && <p>{isFull ? t.full(models.length) : t.dropHere}</p>}
      <ul>
        {models.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              aria-label={t.remove(name)}
              onClick={() => {
                remove(id);
              }}
            >
              <bdi>{name}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {models.length === 1 && !isDragged && <p>{t.oneMore}</p>}
      {models.length > 0 && (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            change({ as: 'compare' });
          }}
        >
          {t.show}
        </button>
      )}
    </section>
  );
}

/** True while a model is dragged anywhere on the page. */
function useModelDragged(): boolean {
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const begin = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer?.types.includes(MODEL_DATA)) setIsDragged(true);
    };
    const end = () => {
      setIsDragged(false);
    };
    document.addEventListener('dragstart', begin);
    document.addEventListener('dragend', end);
    document.addEventListener('drop', end);
    return () => {
      document.removeEventListener('dragstart', begin);
      document.removeEventListener('dragend', end);
      document.removeEventListener('drop', end);
    };
  }, []);
  return isDragged;
}
