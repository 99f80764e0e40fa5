/** Where a link's dataset is, from the page; null is the atlas's own. */
export function datasetAddress(data: string | null): string {
  return data ?? './data/ai-2023.json';
}
