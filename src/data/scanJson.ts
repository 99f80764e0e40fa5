const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** What a look through the bytes of a JSON object finds. */
interface JsonScan {
  /**
   * Where the elements of the list stand, in bytes: its opening bracket, the commas between its elements and its closing
   * bracket, so that element i lies between the i-th and the next. Of several lists of the name the last counts, as for
   * JSON.parse. Empty if there is none.
   */
  readonly bounds: readonly number[];
  /** How many keys the objects have in all, one that is repeated counted each time. */
  readonly keys: number;
}

/** Looks through the UTF-8 bytes of a JSON object, which has to parse, for the list of a name and for all its keys. */
export function scanJson(json: Uint8Array, list: string): JsonScan {
  const wanted = new TextEncoder().encode(list);
  let bounds: number[] = [];
  let keys = 0;
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
      case COLON:
        keys += 1;
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
  return { bounds, keys };
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
