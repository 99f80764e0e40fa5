import { replaceEqualDeep } from '@tanstack/react-query';
import { createContext, useContext, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ViewStore } from './store';

export const ViewStoreContext = createContext<StoreApi<ViewStore> | null>(null);

/** A slice of what the reader is looking at; the component redraws when the slice changes. */
export function useView<T>(selector: (state: ViewStore) => T): T {
  return useStore(useViewStore(), selector);
}

/** The same of a slice made anew each time: it stays as it is as long as it says the same. */
export function useViewPart<T>(selector: (state: ViewStore) => T): T {
  const last = useRef<T>(undefined);
  return useView((state) => (last.current = replaceEqualDeep(last.current, selector(state))));
}

/** The store itself, for handlers that read the state when something happens. */
export function useViewStore(): StoreApi<ViewStore> {
  const store = useContext(ViewStoreContext);
  if (store === null) throw new Error('useView needs a ViewStoreContext above it');
  return store;
}
