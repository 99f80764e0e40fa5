/** CSS px from the window's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the smoke suite needs of a browser; each engine has its own way to be driven. */
export interface EngineDriver {
  readonly open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page; returns what it returns, as JSON can tell it. */
  readonly run: (body: string) => Promise<unknown>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  /** Presses the main button, and releases it after `whileHeld`, which is given what moves the pointer. */
  readonly drag: (
    from: Point,
    whileHeld: (moveTo: (to: Point) => Promise<void>) => Promise<void>,
  ) => Promise<void>;
  /** Turns the wheel by some px with ctrl held. */
  readonly ctrlWheel: (at: Point, deltaY: number) => Promise<void>;
  /** A key by its DOM name, `Enter` or a letter. */
  readonly press: (key: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly close: () => Promise<void>;
}
