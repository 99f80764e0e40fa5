import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Atlas, AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { betweenness, neighboursOf, shortestChains } from '../../data/graph';
import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds } from '../../i18n/messages/kinds';
import { network } from '../../i18n/messages/network';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ItemRef } from '../../state/viewState';
import type { ViewProps } from '../../state/viewProps';
import './networkAnswers.css';

type AnswersProps = Pick<ViewProps, 'atlas' | 'shown'>;

/** Questions of the shown ties answered in words and links: the chain between two companies, and who is most connected. */
export function NetworkAnswers({ atlas, shown }: AnswersProps) {
  const t = useMessages(network);
  const path = useView((state) => state.path);
  const [isOpen, setIsOpen] = useState(path !== null);
  return (
    <details
      className="network-answers"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{t.questions}</summary>
      {/* Who lies between whom is worth reckoning only for who asks. */}
      {isOpen && (
        <div className="network-answers-body">
          <Chains atlas={atlas} shown={shown} />
          <MostConnected atlas={atlas} shown={shown} />
        </div>
      )}
    </details>
  );
}

function Chains({ atlas, shown }: AnswersProps) {
  const t = useMessages(network);
  const language = useLanguage();
  const path = useView((state) => state.path);
  const listId = useId();
  const chains = useMemo(
    () => (path === null ? [] : shortestChains(shown.relations, path[0], path[1])),
    [shown, path],
  );
  const nameOf = (id: string) => companyName(atlas, id, language);
  return (
    <section>
      <h3>{t.chain}</h3>
      <ChainEnds atlas={atlas} shown={shown} listId={listId} />
      {path !== null && (
        <p role="note">
          {chains.length === 0
            ? t.noChain(nameOf(path[0]), nameOf(path[1]))
            : t.chains(
                nameOf(path[0]),
                nameOf(path[1]),
                (chains[0]?.length ?? 1) - 1,
                chains.length,
              )}
        </p>
      )}
      <ol>
        {chains.map((chain) => (
          <li key={chain.join(' ')}>
            <Chain atlas={atlas} relations={shown.relations} chain={chain} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ChainEndsProps extends AnswersProps {
  readonly listId: string;
}

function ChainEnds({ atlas, shown, listId }: ChainEndsProps) {
  const t = useMessages(network);
  const language = useLanguage();
  const path = useView((state) => state.path);
  const change = useView((state) => state.change);
  const named = useMemo(() => {
    const ids = [...neighboursOf(shown.relations).keys()];
    return new Map(ids.map((id) => [companyName(atlas, id, language), id]));
  }, [atlas, shown, language]);
  const shownName = (id: string | undefined) =>
    id === undefined ? '' : companyName(atlas, id, language);
  return (
    <form
      key={`${path?.join(' ')} ${language}`}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        const [from, to] = ['from', 'to'].map((end) => {
          const name = typed.get(end);
          return typeof name === 'string' ? named.get(name) : undefined;
        });
        if (from !== undefined && to !== undefined && from !== to) change({ path: [from, to] });
      }}
    >
      <label>
        {t.chainFrom}{' '}
        <input
          className="field"
          name="from"
          list={listId}
          defaultValue={shownName(path?.[0])}
          required
        />
      </label>
      <label>
        {t.chainTo}{' '}
        <input
          className="field"
          name="to"
          list={listId}
          defaultValue={shownName(path?.[1])}
          required
        />
      </label>
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
        {[...named.keys()].sort().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  );
}

interface ChainProps {
  readonly atlas: Atlas;
  readonly relations: readonly AtlasRelation[];
  readonly chain: readonly string[];
}

/** A chain as companies and, between two of them, each of their ties with its kind and date. */
function Chain({ atlas, relations, chain }: ChainProps) {
  const language = useLanguage();
  return chain.map((id, index) => {
    const next = chain[index + 1];
    const ties = relations.filter(
      ({ source, target }) =>
        (source === id && target === next) || (source === next && target === id),
    );
    return (
      <span key={id}>
        <Opener item={{ type: 'company', id }}>{companyName(atlas, id, language)}</Opener>
        {next !== undefined && (
          <>
            {' — '}
            {ties.map((tie, at) => (
              <span key={tie.id}>
                {at > 0 && ', '}
                <Opener item={{ type: 'relation', id: tie.id }}>
                  {wordFor(relationKinds[language], tie.kind)}, {formatSpan(tie.days, language)}
                </Opener>
              </span>
            ))}
            {' — '}
          </>
        )}
      </span>
    );
  });
}

const MOST_LISTED = 8;

function MostConnected({ atlas, shown }: AnswersProps) {
  const t = useMessages(network);
  const language = useLanguage();
  const ranked = useMemo(() => {
    const ties = new Map<string, number>();
    for (const { source, target } of shown.relations) {
      for (const id of new Set([source, target])) ties.set(id, (ties.get(id) ?? 0) + 1);
    }
    const top = (scores: ReadonlyMap<string, number>) =>
      [...scores]
        .filter(([, score]) => score > 0)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, MOST_LISTED);
    return { ties: top(ties), between: top(betweenness(shown.relations)) };
  }, [shown]);
  const list = (heading: string, scores: readonly (readonly [string, number])[]) => (
    <section>
      <h3>{heading}</h3>
      <ol>
        {scores.map(([id, score]) => (
          <li key={id}>
            <Opener item={{ type: 'company', id }}>{companyName(atlas, id, language)}</Opener>{' '}
            <small>{Math.round(score)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
  return (
    <>
      {list(t.mostTies, ranked.ties)}
      {list(t.mostBetween, ranked.between)}
    </>
  );
}

interface OpenerProps {
  readonly item: ItemRef;
  readonly children: ReactNode;
}

function Opener({ item, children }: OpenerProps) {
  const open = useView((state) => state.open);
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        open(item);
      }}
    >
      {children}
    </button>
  );
}
