import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds } from '../../i18n/messages/kinds';
import { inLanguage } from '../../i18n/text';
import { useLanguage } from '../../i18n/useLanguage';
import { Preview } from '../../ui/Preview';
import type { Size } from '../../ui/useSize';
import type { Network } from './drawNetwork';
import type { Camera } from './fitCamera';
import { placeOf, type Mark } from './hitTest';
import type { MarkWords } from './useMarkWords';

interface NetworkPreviewProps {
  readonly network: Network;
  readonly camera: Camera;
  readonly size: Size;
  readonly mark: Mark;
  readonly words: MarkWords;
}

/** What the pointer, the focus or a resting finger is on, in a few words. */
export function NetworkPreview({ network, camera, size, mark, words }: NetworkPreviewProps) {
  const language = useLanguage();
  const { x, y } = placeOf(network.scene, mark, camera);
  const relation = mark.type === 'tie' ? network.ties[mark.number] : undefined;
  if (!relation) {
    return (
      <Preview x={x} y={y} frame={size}>
        <strong dir="auto">{words.companyName(network.companies[mark.number] ?? '')}</strong>
        <p className="preview-date">{words.companyTold(mark.number)}</p>
      </Preview>
    );
  }
  return (
    <Preview x={x} y={y} frame={size}>
      <strong>
        {[
          words.companyName(relation.source),
          relation.directed ? '→' : '–',
          words.companyName(relation.target),
        ].join(' ')}
      </strong>
      <p className="preview-date">
        {`${wordFor(relationKinds[language], relation.kind)} · ${formatSpan(relation.days, language)}`}
      </p>
      <p dir="auto">{inLanguage(relation.summary, language)}</p>
    </Preview>
  );
}
