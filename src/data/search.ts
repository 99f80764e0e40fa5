/** Text as it is compared in a search: compatibility forms unified (full-width letters), accents dropped, lower case. */
export function foldCase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** A test of folded text (asked for only if there is something to look for) against a query: every space-separated word of the query has to occur. */
export function matcherOf(query: string): (searchText: () => string) => boolean {
  const words = foldCase(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (searchText) => words.length === 0 || words.every((word) => searchText().includes(word));
}
