import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { AtlasBoundary } from './app/AtlasBoundary';
import { VIEWS } from './app/views';
import { createViewStore } from './state/store';
import { syncUrl } from './state/syncUrl';
import { parseUrl } from './state/urlCodec';
import { ViewStoreContext } from './state/useView';
import { surviveTranslation } from './ui/surviveTranslation';
import './theme/tokens.css';
import './app/app.css';
// Menus come after the drawing, but in every view: their styles are part of the page's.
import './ui/menu.css';

surviveTranslation(Node.prototype);

const store = createViewStore(parseUrl(window.location.search));
syncUrl(store, window);

const queries = new QueryClient();
// On its way while the dataset still is.
queries.query(VIEWS[store.getState().view].query).catch(() => undefined);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// index.html already shows the page's frame, so the rest is put together in short steps.
startTransition(() => {
  createRoot(root).render(
    <StrictMode>
      <AtlasBoundary store={store}>
        <QueryClientProvider client={queries}>
          <ViewStoreContext value={store}>
            <App />
          </ViewStoreContext>
        </QueryClientProvider>
      </AtlasBoundary>
    </StrictMode>,
  );
});
