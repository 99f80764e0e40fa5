/** For tests: the bytes of a text in an encoding of two bytes to a character beyond ASCII. */
export function encodeText(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) {
      const character = decoder.decode(new Uint8Array([first, second]));
      if (!codes.has(character)) codes.set(character, [first, second]);
    }
  }
  return new Uint8Array(
    Array.from(text).flatMap((character) => codes.get(character) ?? character.charCodeAt(0)),
  );
}
