import { useDeferredValue, useMemo, useState } from 'react';
import { buildAtlas } from '../data/atlas';
import { DatasetError } from '../data/loadDataset';
import { shell } from '../i18n/messages/shell';
import { LanguageContext, useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { AtlasPage } from './AtlasPage';
import { LoadFailure } from './LoadFailure';
import { Masthead } from './Masthead';
import { useAppearance } from './useAppearance';
import { useDataset } from './useDataset';

/** The whole page: masthead, then the atlas, its skeleton or what is wrong with its dataset. */
export function App() {
  const appearance = useAppearance();
  const embed = useView((state) => state.embed);
  return (
    <LanguageContext value={appearance.language}>
      {!embed && <Masthead appearance={appearance} />}
      <Content />
    </LanguageContext>
  );
}

function Content() {
  const address = useView((state) => state.data);
  const { data, error, refetch } = useDataset(address);
  // Deferred, so that the page is put together in short steps.
  const atlas = useDeferredValue(data);
  const [opened, setOpened] = useState<DatasetError | null>(null);
  const rest = useMemo(() => (opened?.rest ? buildAtlas(opened.rest) : null), [opened]);
  if (atlas) return <AtlasPage key={atlas.id} atlas={atlas} />;
  if (rest && error === opened) return <AtlasPage key={rest.id} atlas={rest} />;
  if (error === null) return <Skeleton />;
  return (
    <LoadFailure
      error={error}
      onRetry={() => void refetch()}
      onOpenRest={
        error instanceof DatasetError
          ? () => {
              setOpened(error);
            }
          : null
      }
    />
  );
}

function Skeleton() {
  const t = useMessages(shell);
  return (
    <main className="page-loading" aria-busy="true">
      <p>{t.loading}</p>
    </main>
  );
}
