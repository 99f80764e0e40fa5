import { useRef, type KeyboardEvent } from 'react';
import { typesCharacter, useShortcut } from '../../ui/useShortcut';
import type { Network } from './drawNetwork';
import type { Mark } from './hitTest';
import {
  companyOf,
  companyTyped,
  endTowards,
  isBeginning,
  isTyping,
  nearestTowards,
  tieAfter,
  typeOn,
  type Direction,
  type Typed,
} from './keySteps';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

interface NetworkKeys {
  readonly network: Network;
  readonly current: Mark | null;
  /** The company whose ties are stepped through. */
  readonly centre: number | null;
  /** The names of each company, in every language. */
  readonly names: () => readonly (readonly string[])[];
  /** Gives a mark the focus, seen from a company. */
  readonly moveTo: (mark: Mark, centre: number | null) => void;
  readonly open: (mark: Mark) => void;
  /** Whether Escape has something to close before it leads from a tie back to its company. */
  readonly isDetailOpen: boolean;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

const ZOOM_STEP = 1.6;

/**
 * The network's keys: up and down go through the ties of a company in order of time, as `[` and `]` do, left and right to
 * the nearest company that way, with Shift all four. On a tie, left and right lead to the company at that end, and Escape
 * back to where it was looked at from. Letters find a company by name; Enter and Space open; plus and minus zoom, zero
 * shows all, unless a name goes on with them.
 */
export function useNetworkKeys(keys: NetworkKeys) {
  const typed = useRef<Typed>({ letters: '', at: -Infinity });
  const { network, current, centre } = keys;
  const stepThroughTies = (step: 1 | -1) => {
    if (current === null) return;
    const from = centre ?? companyOf(network, current);
    const tie = current.type === 'tie' ? current.number : null;
    const next = tieAfter(network, from, tie, step);
    if (next !== null) keys.moveTo({ type: 'tie', number: next }, from);
  };
  // After a link that selects something nothing has the focus, and the next tie is one key away.
  useShortcut('[]', (bracket) => {
    if (keys.isDetailOpen) stepThroughTies(bracket === ']' ? 1 : -1);
  });
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!typesCharacter(event)) return;
    const handled = (act: () => void) => {
      event.preventDefault();
      act();
    };
    const direction = DIRECTIONS[event.key];
    const isWord = isTyping(typed.current, event.timeStamp);
    const isInName = (letter: string) => isBeginning(keys.names(), typed.current.letters + letter);
    if (direction) {
      handled(() => {
        typed.current = { letters: '', at: -Infinity };
        if (current === null) return;
        const [dx, dy] = direction;
        const isTied = current.type === 'tie' || (network.degree[current.number] ?? 0) > 0;
        if (dy !== 0 && isTied && !event.shiftKey) {
          stepThroughTies(dy);
          return;
        }
        const next =
          current.type === 'tie'
            ? endTowards(network, current.number, dx)
            : nearestTowards(network, current.number, direction);
        if (next !== null) keys.moveTo({ type: 'company', number: next }, next);
      });
    } else if (event.key === '[' || event.key === ']') {
      handled(() => {
        stepThroughTies(event.key === ']' ? 1 : -1);
      });
    } else if (event.key === 'Enter' || (event.key === ' ' && !isWord)) {
      handled(() => {
        if (current !== null) keys.open(current);
      });
    } else if (event.key === 'Escape') {
      if (keys.isDetailOpen || current?.type !== 'tie') return;
      handled(() => {
        const back = centre ?? companyOf(network, current);
        keys.moveTo({ type: 'company', number: back }, back);
      });
    } else if (['+', '=', '-', '0'].includes(event.key) && !(isWord && isInName(event.key))) {
      handled(() => {
        if (event.key === '0') keys.fit();
        else keys.zoomBy(event.key === '-' ? 1 / ZOOM_STEP : ZOOM_STEP);
        // It may yet turn out to be the first letter of a name.
        const letters = isBeginning(keys.names(), event.key) ? event.key : '';
        typed.current = { letters, at: event.timeStamp };
      });
    } else if (/^[\p{L}\p{N} .&-]$/u.test(event.key)) {
      handled(() => {
        typed.current = typeOn(typed.current, event.key, event.timeStamp);
        const from = current === null ? null : companyOf(network, current);
        const found = companyTyped(keys.names(), typed.current.letters, from);
        if (found !== null) keys.moveTo({ type: 'company', number: found }, found);
      });
    }
  };
}
