import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ViewStore } from './store';

export const ViewStoreContext = createContext<StoreApi<ViewStore> | null>(null);

/** A slice of what the reader is looking at; the component redraws when the slice changes. */
export function useView<T>(selector: (state: ViewStore) => T): T {
  return useStore(useViewStore(), selector);
}

/** The store itself, for handlers that read the state when something happens. */
export function useViewStore(): StoreApi<ViewStore> {
  const store = useContext(ViewStoreContext);
  if (store === null) throw new Error('useView needs a ViewStoreContext above it');
  return store;
}
