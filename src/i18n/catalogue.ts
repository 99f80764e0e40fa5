export type Language = 'en' | 'zh';

/** A message is words, or a function of what they speak of that returns words. */
type Message = string | ((...values: never[]) => string);

/** The messages of one part of the page, in every language. */
export type Catalogue<M> = Readonly<Record<Language, M>>;

type Translated<M> = {
  readonly [K in keyof M]: M[K] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** Puts a part's English and Chinese side by side; the compiler holds both to the same messages. */
export function catalogue<M extends Readonly<Record<string, Message>>>(
  en: M,
  zh: Translated<M>,
): Catalogue<Translated<M>> {
  // Sound: widening literal strings to string is all that Translated does.
  return { en: en as unknown as Translated<M>, zh };
}

/** The word for a kind of the dataset; a file of a reader's own may use kinds we have no word for, shown as they are. */
export function wordFor(words: Readonly<Record<string, string>>, kind: string): string {
  return Object.hasOwn(words, kind) ? (words[kind] ?? kind) : kind;
}
