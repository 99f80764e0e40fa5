import type { CheckedDataset } from './checkDataset';
import type { AtlasEvent } from './datedRecords';
import { listBounds } from './listBounds';

/** Where the JSON text of each event stands in the file, the events in order of time. */
export interface EventTexts {
  /** UTF-8. */
  readonly file: Uint8Array<ArrayBuffer>;
  /** In bytes. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Finds the text of one event after another in the file they were read from. */
export class TextFinder {
  private readonly file: Uint8Array<ArrayBuffer>;
  private readonly list: readonly unknown[];
  private readonly bounds: readonly number[];
  private readonly places: CheckedDataset['eventPlaces'];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Texts that stand after the file's end, of events that are not as the file has them, for they were mended. */
  private readonly added: Uint8Array<ArrayBuffer>[] = [];
  private length: number;

  /** `list` is the file's own list as it was parsed, and `places` says where in it each event is. */
  constructor(file: ArrayBuffer, list: unknown, places: CheckedDataset['eventPlaces']) {
    this.file = new Uint8Array(file);
    this.list = Array.isArray(list) ? list : [];
    this.places = places;
    this.length = file.byteLength;
    const bounds = listBounds(this.file, 'events');
    this.bounds = bounds.length === this.list.length + 1 ? bounds : [];
  }

  add(event: AtlasEvent): void {
    const place = this.places.get(event.id)?.index ?? NaN;
    const [before, end] = [this.bounds[place], this.bounds[place + 1]];
    if (before !== undefined && end !== undefined && this.list[place] === event) {
      this.starts.push(before + 1);
      this.ends.push(end);
      return;
    }
    const text = new TextEncoder().encode(JSON.stringify(event));
    this.added.push(text);
    this.starts.push(this.length);
    this.ends.push((this.length += text.length));
  }

  build(): EventTexts {
    return {
      file: this.added.length === 0 ? this.file : joined([this.file, ...this.added]),
      starts: new Uint32Array(this.starts),
      ends: new Uint32Array(this.ends),
    };
  }
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
