import { memo } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import { wordFor } from '../../i18n/catalogue';
import { relationKinds } from '../../i18n/messages/kinds';
import { network } from '../../i18n/messages/network';
import { networkChart } from '../../i18n/messages/networkChart';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { STYLED_KINDS, tieStyle } from './tieKinds';
import { TieLine } from './TieLine';

interface NetworkLegendProps {
  readonly relations: readonly AtlasRelation[];
}

/** The kinds of tie on screen, each drawn as it is drawn there, with how many there are. */
export const NetworkLegend = memo(function NetworkLegend({ relations }: NetworkLegendProps) {
  const t = useMessages(network);
  const words = useMessages(networkChart);
  const language = useLanguage();
  const counts = new Map<string, number>();
  const statuses = new Set<AtlasRelation['status']>();
  for (const { kind, status } of relations) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    statuses.add(status);
  }
  const others = [...counts.keys()].filter((kind) => !STYLED_KINDS.includes(kind));
  const kinds = [...STYLED_KINDS.filter((kind) => counts.has(kind)), ...others];
  return (
    <ul className="network-legend" aria-label={t.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <KindSample kind={kind} />
          <span>{wordFor(relationKinds[language], kind)}</span> <small>{counts.get(kind)}</small>
        </li>
      ))}
      {(statuses.has('announced') || statuses.has('pending')) && (
        <li>
          <svg width="30" height="10" aria-hidden="true">
            <path d="M0 5H22" stroke="var(--ink-soft)" strokeWidth="1.6" />
            <g fill="var(--paper)" stroke="var(--ink-soft)" strokeWidth="1.3">
              <circle cx="10" cy="5" r="3.2" />
              <path d="M29 5L22 1.6V8.4Z" />
            </g>
          </svg>
          <span>{words.undecided}</span>
        </li>
      )}
      {statuses.has('abandoned') && (
        <li>
          <svg width="22" height="10" aria-hidden="true">
            <path d="M0 5H22M7 1l8 8m0 -8l-8 8" stroke="var(--ink-soft)" strokeWidth="1.6" />
          </svg>
          <span>{t.crossed}</span>
        </li>
      )}
    </ul>
  );
});

function KindSample({ kind }: { readonly kind: string }) {
  return (
    <svg width="30" height="10" aria-hidden="true">
      <TieLine kind={kind} y={5} length={23} ground="var(--paper)" />
      <path d="M30 5L22 1.4V8.6Z" fill={tieStyle(kind).color} />
    </svg>
  );
}
