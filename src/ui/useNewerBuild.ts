import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Where the build that a page has reloaded itself for is kept, so that it does so once. */
const RELOADED_FOR = 'reloaded-for';

/**
 * Whether the server has another build of the page than the one that runs, whose files may be gone; asked anew after
 * each try. If so, and if the caller has nothing to lose, the page reloads itself, once for each build: its link says all
 * that is on screen, but for what stands in a dialog or a field.
 */
export function useNewerBuild(tries: number, hasNothingToLose: boolean): boolean {
  const { data: newer = null } = useQuery({
    queryKey: ['newer build', tries],
    queryFn: fetchNewerBuild,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  });
  useEffect(() => {
    if (newer === null || !hasNothingToLose || isEditing()) return;
    try {
      if (sessionStorage.getItem(RELOADED_FOR) === newer) return;
      sessionStorage.setItem(RELOADED_FOR, newer);
    } catch {
      // Without a memory a page could reload for ever.
      return;
    }
    window.location.reload();
  }, [newer, hasNothingToLose]);
  return newer !== null;
}

/** The scripts that the server's page names, null if they are those that run or the page is not ours. */
async function fetchNewerBuild({ signal }: { signal: AbortSignal }): Promise<string | null> {
  const response = await fetch(window.location.pathname, { cache: 'no-store', signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const build = scriptsOf(page);
  return response.ok && build !== '' && build !== scriptsOf(document) ? build : null;
}

function scriptsOf(page: Document): string {
  const scripts = page.querySelectorAll('script[type="module"][src]');
  return [...scripts].map((script) => script.getAttribute('src')).join(' ');
}

function isEditing(): boolean {
  const active = document.activeElement;
  return (
    document.querySelector('dialog[open]') !== null || active?.matches('input, select') === true
  );
}
