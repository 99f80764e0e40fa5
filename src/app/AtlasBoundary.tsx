import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { datasetLink } from '../data/datasetAddress';
import { pageFailure } from '../i18n/messages/pageFailure';
import type { ViewStore } from '../state/store';
import { formatUrl } from '../state/urlCodec';
import { FaultBoundary } from '../ui/FaultBoundary';

interface AtlasBoundaryProps {
  readonly store: StoreApi<ViewStore>;
  readonly children: ReactNode;
}

/** Stands above everything: whatever throws, the reader keeps the link, a way to reload and the dataset's address. */
export function AtlasBoundary({ store, children }: AtlasBoundaryProps) {
  return (
    <FaultBoundary instead={(fault) => <PageFailure fault={fault} store={store} />}>
      {children}
    </FaultBoundary>
  );
}

function PageFailure({
  fault,
  store,
}: { readonly fault: Error } & Pick<AtlasBoundaryProps, 'store'>) {
  // No context above it is certain to hold, so the language is the document's.
  const t = pageFailure[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
  const state = store.getState();
  const { href } = new URL(`?${formatUrl(state)}`, window.location.href);
  return (
    <main id="stage" tabIndex={-1} className="load-failure">
      <div role="alert">
        <h2>{t.title}</h2>
        <p>
          <span>{t.keeps}</span> <a href={href}>{href}</a>
        </p>
      </div>
      <p className="load-failure-actions">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            window.location.assign(href);
          }}
        >
          {t.reload}
        </button>
        <a className="button" href="./">
          {t.start}
        </a>
        <a className="button" {...datasetLink(state.data)}>
          {t.download}
        </a>
      </p>
      <p className="load-failure-file">{t.reason(fault.message)}</p>
    </main>
  );
}
