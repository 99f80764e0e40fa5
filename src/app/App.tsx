import { useDeferredValue, useEffect, useState } from 'react';
import { shell } from '../i18n/messages/shell';
import { LanguageContext, useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { lazyPart } from '../ui/lazyPart';
import { ShortcutsContext } from '../ui/useShortcut';
import { AtlasPage } from './AtlasPage';
import { DatasetError } from './datasetError';
import { focusStage } from './detail/useDetailFocus';
import { LoadFailure } from './LoadFailure';
import { LoadProgress } from './LoadProgress';
import { Masthead } from './Masthead';
import { useAppearance } from './useAppearance';
import { useDataset } from './useDataset';

const LeftOutNotice = lazyPart(async () => (await import('./LeftOutNotice')).LeftOutNotice, {
  name: 'dataNotice',
});

const EncodingNotice = lazyPart(async () => (await import('./EncodingNotice')).EncodingNotice, {
  name: 'dataNotice',
  // Needed with the dataset or never.
  isPreloaded: false,
});

/** The whole page: masthead, then the atlas, its skeleton or what is wrong with its dataset. */
export function App() {
  const appearance = useAppearance();
  const embed = useView((state) => state.embed);
  const address = useView((state) => state.data);
  return (
    <LanguageContext value={appearance.language}>
      <ShortcutsContext value={appearance.shortcuts}>
        {!embed && <Masthead appearance={appearance} />}
        <Content key={address} address={address} />
      </ShortcutsContext>
    </LanguageContext>
  );
}

function Content({ address }: { readonly address: string | null }) {
  const { data, error, refetch } = useDataset(address);
  // Deferred, so that the page is put together in short steps.
  const read = useDeferredValue(data);
  const [opened, setOpened] = useState<DatasetError | null>(null);
  const [retried, setRetried] = useState<Error | null>(null);
  const rest = error !== null && error === opened ? opened.rest : null;
  const shownAtlas = read?.atlas ?? rest;
  const isReopened = shownAtlas !== null && (opened !== null || retried !== null);
  useEffect(() => {
    // The button that had focus is gone with the failure.
    if (isReopened) focusStage();
  }, [isReopened]);
  if (shownAtlas) {
    return (
      <>
        {opened?.problem.kind === 'invalid' && rest && (
          <LeftOutNotice atlas={rest} problem={opened.problem} />
        )}
        {typeof read?.readAs === 'string' && <EncodingNotice readAs={read.readAs} />}
        <AtlasPage key={shownAtlas.id} atlas={shownAtlas} />
      </>
    );
  }
  // The failure stays while it is tried again, and with it the focus.
  const failure = error ?? retried;
  if (failure === null) return <Skeleton address={address} />;
  return (
    <LoadFailure
      error={failure}
      isRetrying={error === null}
      onRetry={() => {
        setRetried(failure);
        void refetch();
      }}
      onOpenRest={
        failure instanceof DatasetError && failure.rest !== null
          ? () => {
              setOpened(failure);
            }
          : null
      }
    />
  );
}

function Skeleton({ address }: { readonly address: string | null }) {
  const t = useMessages(shell);
  return (
    <main id="stage" tabIndex={-1} className="page-loading" aria-busy="true">
      <p>
        <span>{t.loading}</span>
        <LoadProgress address={address} />
      </p>
    </main>
  );
}
