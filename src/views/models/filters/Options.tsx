interface Option<T> {
  readonly id: T;
  readonly name: string;
}

interface OptionsProps<T> {
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  /** What choosing an option alone would leave; an option that is not there would leave nothing. */
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Options as a list of buttons that stay pressed, each with what choosing it would leave. */
export function Options<T extends string>({ options, chosen, counts, onChange }: OptionsProps<T>) {
  return (
    <ul className="model-options">
      {options.map(({ id, name }) => {
        const isChosen = chosen.includes(id);
        const count = counts.get(id) ?? 0;
        return (
          <li key={id}>
            <button
              type="button"
              className={count === 0 ? 'option spent' : 'option'}
              aria-pressed={isChosen}
              onClick={() => {
                onChange(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id]);
              }}
            >
              {name} <span className="option-count">{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
