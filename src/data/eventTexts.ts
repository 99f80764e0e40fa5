import type { CheckedDataset } from './checkDataset';
import type { AtlasEvent } from './datedRecords';

/** Where the JSON text of each event stands in the file, the events in order of time. */
export interface EventTexts {
  /** UTF-8. */
  readonly file: Uint8Array<ArrayBuffer>;
  /** In bytes. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Takes events one after another and finds where the text of each stands. */
export interface TextFinder {
  readonly add: (event: AtlasEvent) => void;
  readonly found: () => EventTexts;
}

/**
 * Looks in the file that events were read from: `list` is its own list as it was parsed, `bounds` where its elements
 * stand, in bytes, and `places` where in it each event is.
 */
export function textFinder(
  file: ArrayBuffer,
  list: unknown,
  bounds: readonly number[],
  places: CheckedDataset['eventPlaces'],
): TextFinder {
  const bytes = new Uint8Array(file);
  const read: readonly unknown[] = Array.isArray(list) ? list : [];
  const isLocated = bounds.length === read.length + 1;
  const starts: number[] = [];
  const ends: number[] = [];
  const added: Uint8Array<ArrayBuffer>[] = [];
  let length = bytes.length;
  return {
    add: (event) => {
      const place = places.get(event.id)?.index ?? NaN;
      if (isLocated && read[place] === event) {
        starts.push((bounds[place] ?? 0) + 1);
        ends.push(bounds[place + 1] ?? 0);
        return;
      }
      // It is not as the file has it, for it was mended: its text stands after the file's end.
      const text = new TextEncoder().encode(JSON.stringify(event));
      added.push(text);
      starts.push(length);
      ends.push((length += text.length));
    },
    found: () => ({
      file: added.length === 0 ? bytes : joined([bytes, ...added]),
      starts: new Uint32Array(starts),
      ends: new Uint32Array(ends),
    }),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}
