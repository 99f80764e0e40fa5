import { memo, useLayoutEffect, useRef } from 'react';
import { HUB_TIES, type CompanyLabel } from './companyLabels';
import type { Network } from './drawNetwork';
import type { Camera } from './fitCamera';
import type { Mark } from './hitTest';

interface NetworkLabelsProps {
  readonly network: Network;
  readonly camera: Camera;
  readonly labels: readonly CompanyLabel[];
  readonly selected: Mark | null;
  /** Of a picture that is still being painted. */
  readonly isHidden: boolean;
}

/**
 * The names over the picture, as text of the page; screen readers have them from the buttons. A pan moves the layer they
 * are in, a zoom each of them, React neither.
 */
export function NetworkLabels(props: NetworkLabelsProps) {
  const { network, camera, labels, selected, isHidden } = props;
  const layer = useRef<HTMLDivElement>(null);
  const places = useRef(new WeakMap<Element, string>());
  useLayoutEffect(() => {
    const { current } = layer;
    if (!current) return;
    // On a whole device px: a layer moved by part of one is blurred.
    const scale = window.devicePixelRatio;
    const x = Math.round(camera.x * scale) / scale;
    const y = Math.round(camera.y * scale) / scale;
    current.style.transform = `translate(${x}px, ${y}px)`;
    let element = current.firstElementChild;
    for (const { box } of labels) {
      if (!(element instanceof HTMLElement)) return;
      // Within the layer a pan moves none.
      const place = `${(box.x - camera.x).toFixed(2)}px ${(box.y - camera.y).toFixed(2)}px`;
      if (places.current.get(element) !== place) {
        element.style.translate = place;
        places.current.set(element, place);
      }
      element = element.nextElementSibling;
    }
  }, [camera, labels]);
  return (
    <div
      ref={layer}
      className={isHidden ? 'network-labels hidden' : 'network-labels'}
      aria-hidden="true"
    >
      <Names {...{ network, labels, selected }} />
    </div>
  );
}

/** Rendered anew only when other names are shown or look otherwise, not when they move. */
const Names = memo(
  function Names({ network, labels, selected }: Omit<NetworkLabelsProps, 'camera' | 'isHidden'>) {
    return labels.map(({ company, name }) => (
      <span
        key={network.companies[company]}
        className={classOf(
          network.degree[company] ?? 0,
          selected?.type === 'company' && selected.number === company,
        )}
      >
        {name}
      </span>
    ));
  },
  (last, next) =>
    last.network === next.network &&
    last.selected === next.selected &&
    last.labels.length === next.labels.length &&
    last.labels.every(({ company, name }, index) => {
      const other = next.labels[index];
      return other?.company === company && other.name === name;
    }),
);

function classOf(degree: number, isSelected: boolean): string {
  const rank = degree >= HUB_TIES ? ' hub' : degree === 0 ? ' untied' : '';
  return `network-label${rank}${isSelected ? ' selected' : ''}`;
}
