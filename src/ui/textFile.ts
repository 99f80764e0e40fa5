/** A file made in the page, for the reader to keep. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
