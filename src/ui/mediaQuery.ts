/** Whether a media query holds; none does where the browser cannot be asked. */
export function mediaMatches(query: string): boolean {
  return 'matchMedia' in globalThis && matchMedia(query).matches;
}

/** Tells when a media query comes to hold or holds no more, until what it returns is called. */
export function watchMedia(query: string, onChange: () => void): () => void {
  if (!('matchMedia' in globalThis)) return () => undefined;
  const media = matchMedia(query);
  media.addEventListener('change', onChange);
  return () => {
    media.removeEventListener('change', onChange);
  };
}
