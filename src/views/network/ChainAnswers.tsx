import { Fragment, useId, useMemo, useState } from 'react';
import type { Atlas, AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { neighboursOf, shortestChains } from '../../data/graph';
import { foldText } from '../../data/search';
import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds } from '../../i18n/messages/kinds';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { SourceLinks } from './SourceLinks';

type ChainAnswersProps = Pick<ViewProps, 'atlas' | 'shown'>;

/** All shortest chains between two companies, each tie of them told with its date and sources; the link keeps the two. */
export function ChainAnswers({ atlas, shown }: ChainAnswersProps) {
  const t = useMessages(networkAnswers);
  const language = useLanguage();
  const path = useView((state) => state.path);
  const found = useMemo(
    () => (path === null ? null : shortestChains(shown.relations, path[0], path[1])),
    [shown, path],
  );
  const nameOf = (id: string) => companyName(atlas, id, language);
  return (
    <section className="network-chains">
      <h2>{t.chain}</h2>
      <ChainEnds key={`${path?.join(' ')} ${language}`} atlas={atlas} shown={shown} />
      {path !== null && found !== null && (
        <>
          <p role="note">
            {found.count === 0
              ? t.noChain(nameOf(path[0]), nameOf(path[1]))
              : t.chains(nameOf(path[0]), nameOf(path[1]), found.steps, found.count)}{' '}
            {found.count > found.chains.length && t.firstChains(found.chains.length)}
          </p>
          <ol>
            {found.chains.map((chain) => (
              <li key={chain.join(' ')}>
                <Chain atlas={atlas} relations={shown.relations} chain={chain} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function ChainEnds({ atlas, shown }: ChainAnswersProps) {
  const t = useMessages(networkAnswers);
  const language = useLanguage();
  const path = useView((state) => state.path);
  const change = useView((state) => state.change);
  const listId = useId();
  const [fault, setFault] = useState<string | null>(null);
  const named = useMemo(() => {
    const ids = [...neighboursOf(shown.relations).keys()];
    return new Map(
      ids.map((id) => {
        const name = companyName(atlas, id, language);
        return [foldText(name), { id, name }];
      }),
    );
  }, [atlas, shown, language]);
  const field = (name: 'from' | 'to', label: string, id: string | undefined) => (
    <label>
      {label}{' '}
      <input
        className="field"
        name={name}
        list={listId}
        defaultValue={id === undefined ? '' : companyName(atlas, id, language)}
        required
      />
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        const ends = ['from', 'to'].map((end) => {
          const name = typed.get(end);
          return typeof name === 'string' ? name.trim() : '';
        });
        const [from, to] = ends.map((name) => named.get(foldText(name))?.id);
        if (from === undefined || to === undefined) {
          setFault(t.noSuchCompany(ends.filter((name) => !named.has(foldText(name)))));
        } else if (from === to) {
          setFault(t.oneCompany);
        } else {
          setFault(null);
          change({ path: [from, to] });
        }
      }}
    >
      {field('from', t.chainFrom, path?.[0])}
      {field('to', t.chainTo, path?.[1])}
      <button type="submit" className="button">
        {t.findChain}
      </button>
      {path !== null && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            change({ path: null });
          }}
        >
          {t.forgetChain}
        </button>
      )}
      <datalist id={listId}>
        {[...named.values()]
          .map(({ name }) => name)
          .sort()
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      {fault !== null && <span role="alert">{fault}</span>}
    </form>
  );
}

interface ChainProps {
  readonly atlas: Atlas;
  readonly relations: readonly AtlasRelation[];
  readonly chain: readonly string[];
}

/** A chain as companies and, below, each tie between two that follow each other as a sentence. */
function Chain({ atlas, relations, chain }: ChainProps) {
  const t = useMessages(networkAnswers);
  const language = useLanguage();
  const ties = chain.slice(1).flatMap((id, index) => {
    const before = chain[index];
    return relations.filter(
      ({ source, target }) =>
        (source === before && target === id) || (source === id && target === before),
    );
  });
  return (
    <>
      {chain.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ' – '}
          <ItemLink item={{ type: 'company', id }}>{companyName(atlas, id, language)}</ItemLink>
        </Fragment>
      ))}
      <ul>
        {ties.map(({ id, kind, days, summary, sources }) => (
          <li key={id}>
            <ItemLink item={{ type: 'relation', id }}>
              {wordFor(relationKinds[language], kind)}, {formatSpan(days, language)}
            </ItemLink>
            {language === 'zh' ? '：' : ': '}
            {inLanguage(summary, language)}{' '}
            <small>
              {t.sources} <SourceLinks sources={sources} />
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
