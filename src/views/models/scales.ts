import type { ModelsWindow } from './layoutModels';
import type { ModelsRoom } from './room';

/** Both axes of a drawing, from what of them is on screen. */
export interface Scales {
  /** Px from the left of a position of the time axis. */
  readonly xAt: (position: number) => number;
  /** Px from the top of a log10 of parameters. */
  readonly yAt: (log: number) => number;
  readonly pxPerDecade: number;
}

export function scalesOf({ time, size }: ModelsWindow, room: ModelsRoom): Scales {
  const pxPerPosition = room.width / (time.end - time.start);
  const pxPerDecade = room.plotHeight / (size.end - size.start);
  return {
    xAt: (position) => (position - time.start) * pxPerPosition,
    yAt: (log) => (size.end - log) * pxPerDecade,
    pxPerDecade,
  };
}
