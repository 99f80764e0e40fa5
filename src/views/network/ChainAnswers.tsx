import { Fragment, useId, useMemo, useState } from 'react';
import type { Atlas, AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { shortestChains } from '../../data/graph';
import { mostFirst } from '../../data/mostFirst';
import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds } from '../../i18n/messages/kinds';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { SourceLinks } from '../../ui/SourceLinks';
import { chainsInWords } from './chainsInWords';
import { companyNamed } from './companyNamed';
import { degrees } from './picture';

type ChainAnswersProps = Pick<ViewProps, 'atlas' | 'shown'>;

/** All shortest chains between two companies, and each tie on them with its date and sources; the link keeps the two. */
export function ChainAnswers({ atlas, shown }: ChainAnswersProps) {
  const t = useMessages(networkAnswers);
  const language = useLanguage();
  const path = useView((state) => state.path);
  const found = useMemo(
    () => (path === null ? null : shortestChains(shown.relations, path[0], path[1])),
    [shown, path],
  );
  return (
    <section className="network-chains">
      <h2>{t.chain}</h2>
      <ChainEnds key={`${path?.join(' ')} ${language}`} atlas={atlas} shown={shown} />
      {path !== null && found !== null && (
        <>
          <p role="note">
            <span>{chainsInWords(atlas, path, found, language)}</span>{' '}
            {found.count > found.chains.length && <span>{t.firstChains(found.chains.length)}</span>}
          </p>
          <ol>
            {found.chains.map((chain) => (
              <li key={chain.join(' ')}>
                <CompanyLinks atlas={atlas} ids={chain} />
              </li>
            ))}
          </ol>
          <ul className="network-chain-pairs">
            {pairsOf(found.chains).map((pair) => (
              <li key={pair.join(' ')}>
                <PairTies atlas={atlas} relations={shown.relations} pair={pair} />
              </li>
            ))}
          </ul>
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
  // The most connected first, so that they are found first where a name is told in part.
  const companies = useMemo(
    () =>
      mostFirst(degrees(shown.relations)).map(([id]) => ({
        id,
        names: (['en', 'zh'] as const).map((other) => companyName(atlas, id, other)),
      })),
    [atlas, shown],
  );
  const field = (name: 'from' | 'to', label: string, id: string | undefined) => (
    <label>
      <span>{label}</span>{' '}
      <input
        className="field"
        name={name}
        dir="auto"
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
        const form = event.currentTarget;
        const typed = new FormData(form);
        const ends = ['from', 'to'].map((end) => {
          const name = typed.get(end);
          return typeof name === 'string' ? name.trim() : '';
        });
        const [from = null, to = null] = ends.map((name) => companyNamed(companies, name));
        if (from === null || to === null) {
          setFault(t.noSuchCompany(ends.filter((name) => companyNamed(companies, name) === null)));
        } else if (from === to) {
          setFault(t.oneCompany);
        } else {
          setFault(null);
          change({ path: [from, to] });
          // Where the chain is the one already told, what was typed gives way to the names that were taken.
          form.reset();
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
        {companies
          .map(({ id }) => companyName(atlas, id, language))
          .sort()
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      {fault !== null && <span role="alert">{fault}</span>}
    </form>
  );
}

type Pair = readonly [string, string];

/** The companies that follow each other in some chains, each two once, those nearest to the beginning first. */
function pairsOf(chains: readonly (readonly string[])[]): readonly Pair[] {
  const pairs = new Map<string, { readonly pair: Pair; readonly step: number }>();
  for (const chain of chains) {
    chain.slice(1).forEach((id, step) => {
      const pair = [chain[step] ?? id, id] as const;
      pairs.set(pair.join(' '), { pair, step });
    });
  }
  return [...pairs.values()].sort((a, b) => a.step - b.step).map(({ pair }) => pair);
}

interface CompanyLinksProps {
  readonly atlas: Atlas;
  readonly ids: readonly string[];
}

function CompanyLinks({ atlas, ids }: CompanyLinksProps) {
  const language = useLanguage();
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && <span> – </span>}
      <ItemLink item={{ type: 'company', id }}>{companyName(atlas, id, language)}</ItemLink>
    </Fragment>
  ));
}

interface PairTiesProps {
  readonly atlas: Atlas;
  readonly relations: readonly AtlasRelation[];
  readonly pair: Pair;
}

/** Two companies and each tie between them, whichever way it points, as a sentence. */
function PairTies({ atlas, relations, pair }: PairTiesProps) {
  const t = useMessages(networkAnswers);
  const language = useLanguage();
  const [one, other] = pair;
  const ties = relations.filter(
    ({ source, target }) =>
      (source === one && target === other) || (source === other && target === one),
  );
  return (
    <>
      <CompanyLinks atlas={atlas} ids={pair} />
      <ul>
        {ties.map(({ id, kind, days, summary, sources }) => (
          <li key={id}>
            <ItemLink item={{ type: 'relation', id }}>
              {`${wordFor(relationKinds[language], kind)}, ${formatSpan(days, language)}`}
            </ItemLink>
            <span>{language === 'zh' ? '：' : ': '}</span>
            <bdi>{inLanguage(summary, language)}</bdi>{' '}
            <small>
              <span>{t.sources}</span> <SourceLinks sources={sources} />
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
