/** Where a link's dataset is, from the page; null is the atlas's own. */
export function datasetAddress(data: string | null): string {
  return data ?? './data/ai-2023.json';
}

/** What a link to a dataset needs, so that it downloads, or where browsers refuse that, as from elsewhere, opens beside the page. */
export function datasetLink(data: string | null) {
  const href = datasetAddress(data);
  return href.startsWith('https:')
    ? { href, target: '_blank', rel: 'noopener noreferrer' }
    : { href, download: '' };
}
