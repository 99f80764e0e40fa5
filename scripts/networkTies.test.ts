import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../src/data/atlas';
import { checkDataset } from '../src/data/checkDataset';
import { bendTies } from '../src/views/network/bendTies';
import { numberNetwork, placeNetwork } from '../src/views/network/drawNetwork';
import { fitCamera } from '../src/views/network/fitCamera';
import { fansOf } from '../src/views/network/fans';
import { layoutNetwork } from '../src/views/network/layoutNetwork';
import { transposed, transposedBends } from '../src/views/network/picture';
import { tiesUnderDiscs } from '../src/views/network/testTiesUnderDiscs';

const json: unknown = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8'));
const { dataset } = checkDataset(json);
if (!dataset) throw new Error('the shipped dataset is sound');
const { relations } = buildAtlas(dataset);
const positions = layoutNetwork(relations);
const bends = bendTies(relations, positions);

function underDiscs(width: number, height: number, zoom: number) {
  const isPortrait = height > width;
  const places = isPortrait ? transposed(positions) : positions;
  const own = isPortrait ? transposedBends(relations, bends) : bends;
  const { k } = fitCamera(places, width, height, fansOf(relations, own));
  const network = placeNetwork(numberNetwork(relations, []), places, own);
  return tiesUnderDiscs(network, { k: k * zoom, x: 0, y: 0 });
}

// Of 161 ties. Where each lone tie was straight: 23, 19 and 13 at the first size, 39 at the last.
describe('the ties of the shipped network', () => {
  it.each([
    [1228, 480, 1, 3],
    [1228, 480, 2, 2],
    [1228, 480, 4, 2],
    [1860, 800, 1, 1],
    [358, 560, 1, 14],
  ])('in %i × %i px at %i× pass under the discs of others %i times at most', (...bounds) => {
    const [width, height, zoom, most] = bounds;
    const under = underDiscs(width, height, zoom);
    expect(under.length, JSON.stringify(under)).toBeLessThanOrEqual(most);
  });
  it('that are the only ones of their two companies pass under the middle of no other', () => {
    const pairOf = (id: string) => {
      const tie = relations.find((relation) => relation.id === id);
      return [tie?.source, tie?.target].sort().join(' ');
    };
    const counts = new Map<string, number>();
    for (const { id } of relations) counts.set(pairOf(id), (counts.get(pairOf(id)) ?? 0) + 1);
    const misleading = underDiscs(1228, 480, 1).filter(
      ({ id, distance }) => counts.get(pairOf(id)) === 1 && distance < 4,
    );
    expect(misleading).toEqual([]);
  });
});
