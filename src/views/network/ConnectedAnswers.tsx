import { useMemo, useState } from 'react';
import { betweenness } from '../../data/graph';
import { mostFirst } from '../../data/mostFirst';
import { companyName } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { companyKinds } from '../../i18n/messages/kinds';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import type { ViewProps } from '../../state/viewProps';
import { degrees } from './picture';

const MOST_LISTED = 8;

/** Who has most ties and who lies between others most often, of all companies or of one kind. */
export function ConnectedAnswers({ atlas, shown }: Pick<ViewProps, 'atlas' | 'shown'>) {
  const t = useMessages(networkAnswers);
  const language = useLanguage();
  const [kind, setKind] = useState('');
  const scores = useMemo(
    () => ({ ties: degrees(shown.relations), between: betweenness(shown.relations) }),
    [shown],
  );
  const kindOf = (id: string) => atlas.companyById.get(id)?.kind ?? '';
  const kinds = [...new Set([...scores.ties.keys()].map(kindOf))].sort();
  const top = (of: ReadonlyMap<string, number>) =>
    mostFirst(of)
      .filter(([id, score]) => score > 0 && (kind === '' || kindOf(id) === kind))
      .slice(0, MOST_LISTED);
  const list = (of: ReadonlyMap<string, number>) => (
    <ol>
      {top(of).map(([id, score]) => (
        <li key={id}>
          <ItemLink item={{ type: 'company', id }}>{companyName(atlas, id, language)}</ItemLink>{' '}
          <small>{Math.round(score)}</small>
        </li>
      ))}
    </ol>
  );
  return (
    <section className="network-connected">
      <label>
        <span>{t.kind}</span>{' '}
        <select
          className="field"
          value={kind}
          onChange={({ target }) => {
            setKind(target.value);
          }}
        >
          <option value="">{t.anyKind}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {wordFor(companyKinds[language], one)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <h2>{t.mostTies}</h2>
        {top(scores.ties).length === 0 && <p>{t.noneOfKind}</p>}
        {list(scores.ties)}
      </div>
      <div>
        <h2 title={t.mostBetweenHow}>{t.mostBetween}</h2>
        {list(scores.between)}
      </div>
    </section>
  );
}
