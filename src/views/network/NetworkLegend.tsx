import type { AtlasRelation } from '../../data/atlas';
import { wordFor } from '../../i18n/catalogue';
import { relationKinds } from '../../i18n/messages/kinds';
import { network } from '../../i18n/messages/network';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { STYLED_KINDS, tieStyle } from './tieKinds';

/** The kinds of tie on screen, each drawn as it is drawn there, with how many there are. */
export function NetworkLegend({ relations }: { readonly relations: readonly AtlasRelation[] }) {
  const t = useMessages(network);
  const language = useLanguage();
  const counts = new Map<string, number>();
  for (const { kind } of relations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const others = [...counts.keys()].filter((kind) => !STYLED_KINDS.includes(kind));
  const kinds = [...STYLED_KINDS.filter((kind) => counts.has(kind)), ...others];
  const has = (...statuses: AtlasRelation['status'][]) =>
    relations.some(({ status }) => statuses.includes(status));
  return (
    <ul className="network-legend" aria-label={t.legend}>
      {kinds.map((kind) => {
        const { color, dash, width } = tieStyle(kind);
        return (
          <li key={kind}>
            <svg width="30" height="10" aria-hidden="true">
              <path d="M0 5H22" stroke={color} strokeWidth={width} strokeDasharray={dash} />
              <path d="M30 5L22 1.4V8.6Z" fill={color} />
            </svg>
            {wordFor(relationKinds[language], kind)} <small>{counts.get(kind)}</small>
          </li>
        );
      })}
      {has('announced', 'pending') && (
        <li>
          <svg width="22" height="10" aria-hidden="true">
            <path d="M0 5H22" stroke="var(--ink-soft)" strokeWidth="2" opacity="0.45" />
          </svg>
          {t.faint}
        </li>
      )}
      {has('abandoned') && (
        <li>
          <svg width="22" height="10" aria-hidden="true">
            <path d="M0 5H22M7 1l8 8m0 -8l-8 8" stroke="var(--ink-soft)" strokeWidth="1.6" />
          </svg>
          {t.crossed}
        </li>
      )}
    </ul>
  );
}
