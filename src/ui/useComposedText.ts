import { useState, type ChangeEvent, type CompositionEvent } from 'react';

/**
 * Props of a field whose text is handed on as it is typed, but not while an input method composes it: half-typed pinyin is
 * no search.
 */
export function useComposedText(text: string, onText: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? text,
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      if (isComposing(nativeEvent)) setDraft(target.value);
      else onText(target.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
      setDraft(null);
      onText(currentTarget.value);
    },
  };
}

/** Whether an input method has yet to say what a change of a field is to be. */
export function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing;
}
