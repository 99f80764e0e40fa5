/** In characters. */
const LONGEST_ADDRESS = 2_000;

/**
 * A dataset's address as a link may name it: https anywhere, without user name and password, else a path that stays on
 * this origin (so neither a scheme nor a leading `//`). Undefined for any other.
 */
export function parseDataAddress(text: string): string | undefined {
  // Browsers drop control characters from an address, which would let what they hide be read.
  if (text.length > LONGEST_ADDRESS || /[\s\\\p{Cc}]/u.test(text)) return undefined;
  if (/^https:\/\/[^/]/i.test(text)) {
    if (!URL.canParse(text)) return undefined;
    const { username, password } = new URL(text);
    return username + password === '' ? text.replace(/^https/i, 'https') : undefined;
  }
  return /^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith('//') ? undefined : text;
}

/** Why an address that {@link parseDataAddress} does not take is refused. */
export function refusalOf(text: string): 'unencrypted' | 'credentials' | 'noAddress' {
  if (/^http:/i.test(text)) return 'unencrypted';
  return /^https:\/\/[^/]*@/i.test(text) ? 'credentials' : 'noAddress';
}
