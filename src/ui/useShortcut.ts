import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import { isEditable } from './isEditable';

interface Shortcuts {
  readonly areOn: boolean;
  readonly setOn: (areOn: boolean) => void;
}

/** Whether single keys act from anywhere on the page, which readers who dictate need to turn off (WCAG 2.1.4). */
export const ShortcutsContext = createContext<Shortcuts>({ areOn: true, setOn: () => undefined });

/** Has single characters act from anywhere but fields and dialogs, unless the reader has turned that off. */
export function useShortcut(characters: string, act: (character: string) => void): void {
  const { areOn } = useContext(ShortcutsContext);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !characters.includes(event.key) || !typesCharacter(event)) return;
    if (isEditable(event.target) || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    act(event.key);
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [areOn]);
}

/**
 * Whether a key that was pressed types a character, rather than being a command of the browser. Some keyboards type
 * brackets with Option, or with AltGr, which Windows tells as Ctrl and Alt.
 */
export function typesCharacter(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): boolean {
  if (event.metaKey || (event.ctrlKey && !event.altKey)) return false;
  return !event.altKey || event.key === '[' || event.key === ']';
}
