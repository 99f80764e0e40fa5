const QUOTE = 0x22;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * Where the elements of a list stand in the UTF-8 bytes of a JSON object, which has to parse: the places of the list's
 * opening bracket, of the commas between its elements and of its closing bracket, so that element i lies between the
 * i-th and the next. Of several lists of the name the last counts, as for JSON.parse. Empty if there is none.
 */
export function listBounds(json: Uint8Array, name: string): number[] {
  const wanted = new TextEncoder().encode(name);
  let bounds: number[] = [];
  let depth = 0;
  let isWithin = false;
  let isNamed = false;
  for (let place = 0; place < json.length; place += 1) {
    switch (json[place] ?? 0) {
      case QUOTE: {
        const end = endOfString(json, place);
        if (depth === 1) isNamed = isEqual(json.subarray(place + 1, end), wanted);
        place = end;
        break;
      }
      case OPENING_BRACKET:
        depth += 1;
        if (depth === 2 && isNamed) {
          bounds = [place];
          isWithin = true;
        }
        break;
      case OPENING_BRACE:
        depth += 1;
        break;
      case COMMA:
        if (isWithin && depth === 2) bounds.push(place);
        break;
      case CLOSING_BRACKET:
      case CLOSING_BRACE:
        if (isWithin && depth === 2) {
          bounds.push(place);
          isWithin = false;
        }
        depth -= 1;
        break;
    }
  }
  return bounds;
}

function endOfString(json: Uint8Array, start: number): number {
  let place = start + 1;
  while (place < json.length && json[place] !== QUOTE) {
    place += json[place] === BACKSLASH ? 2 : 1;
  }
  return place;
}

function isEqual(bytes: Uint8Array, others: Uint8Array): boolean {
  return bytes.length === others.length && bytes.every((byte, index) => byte === others[index]);
}
