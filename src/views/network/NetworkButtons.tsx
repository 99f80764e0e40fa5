import { memo, useEffect } from 'react';
import { seeAboveSheet } from '../../ui/seeAboveSheet';
import type { Network } from './drawNetwork';
import { markScale, type Camera } from './fitCamera';
import { isSame, type Mark } from './hitTest';
import { emptyShape, shapeTie } from './tieShape';

interface NetworkButtonsProps {
  readonly network: Network;
  readonly camera: Camera;
  /** What a screen reader says. */
  readonly nameOf: (mark: Mark) => string;
  /** The one mark in the tab order. */
  readonly current: Mark | null;
  /** The company whose ties the keys step through. */
  readonly centre: number | null;
  readonly selected: Mark | null;
}

/** So many companies, those with most ties, and so many ties have a button at all times; keys bring one to the others. */
const MOST_COMPANIES = 300;
const MOST_TIES = 300;
const TIE_PX = 20;

const shape = emptyShape();

/** Companies and ties for keyboards and screen readers: the picture itself says nothing to either. */
export const NetworkButtons = memo(function NetworkButtons(props: NetworkButtonsProps) {
  const { network, camera, nameOf, current, centre, selected } = props;
  useEffect(() => {
    // What a link has selected is opened before it has a mark.
    seeAboveSheet(document.querySelector('.network-button[aria-current]'));
  }, []);
  return (
    <>
      {listedTies(network, current, centre).map((tie) => {
        shapeTie(network.scene, tie, camera, shape);
        const { middleX, middleY } = shape;
        const mark: Mark = { type: 'tie', number: tie };
        return (
          <button
            key={network.ties[tie]?.id}
            type="button"
            className="network-button tie"
            {...nameAndState(mark, nameOf, current, selected)}
            data-tie={network.ties[tie]?.id}
            style={{ left: middleX - TIE_PX / 2, top: middleY - TIE_PX / 2 }}
          />
        );
      })}
      {listedCompanies(network, current).map((company) => {
        const { x, y, radius } = network.scene;
        const size = Math.max(20, 2 * (radius[company] ?? 0) * markScale(camera.k));
        const left = (x[company] ?? 0) * camera.k + camera.x - size / 2;
        const top = (y[company] ?? 0) * camera.k + camera.y - size / 2;
        const mark: Mark = { type: 'company', number: company };
        return (
          <button
            key={network.companies[company]}
            type="button"
            className="network-button"
            {...nameAndState(mark, nameOf, current, selected)}
            data-company={network.companies[company]}
            style={{ left, top, width: size, height: size }}
          />
        );
      })}
    </>
  );
});

function nameAndState(
  mark: Mark,
  nameOf: (mark: Mark) => string,
  current: Mark | null,
  selected: Mark | null,
) {
  return {
    'aria-label': nameOf(mark),
    'aria-current': isSame(mark, selected) ? ('true' as const) : undefined,
    tabIndex: isSame(mark, current) ? 0 : -1,
  };
}

function listedCompanies({ companies }: Network, current: Mark | null): number[] {
  const listed = Array.from({ length: Math.min(companies.length, MOST_COMPANIES) }, (_, i) => i);
  const isMissing = current?.type === 'company' && current.number >= listed.length;
  return isMissing ? [...listed, current.number] : listed;
}

function listedTies(network: Network, current: Mark | null, centre: number | null): number[] {
  const { ties, tiesOf } = network;
  const listed =
    ties.length <= MOST_TIES
      ? ties.map((_, tie) => tie)
      : (tiesOf[centre ?? 0] ?? []).slice(0, MOST_TIES);
  const isMissing = current?.type === 'tie' && !listed.includes(current.number);
  return isMissing ? [...listed, current.number] : listed;
}
