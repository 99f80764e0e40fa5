import type { Atlas } from '../../../data/atlas';
import type { ModelFacet } from '../../../data/modelFilter';
import { useView } from '../../../state/useView';
import { useOptionCounts } from './useModelOptions';

interface FacetOptionsProps {
  readonly atlas: Atlas;
  readonly facet: ModelFacet;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** Options as a list of buttons that stay pressed, each with what choosing it alone would leave. */
export function FacetOptions({ atlas, facet, options }: FacetOptionsProps) {
  const chosen: readonly string[] = useView((state) => state[facet]);
  const change = useView((state) => state.change);
  const counts = useOptionCounts(atlas, facet);
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
                change({
                  [facet]: isChosen ? chosen.filter((other) => other !== id) : [...chosen, id],
                });
              }}
            >
              <span>{name}</span> <span className="option-count">{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
