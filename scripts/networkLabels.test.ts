import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../src/data/atlas';
import { checkDataset } from '../src/data/checkDataset';
import { companyName } from '../src/data/names';
import { overlap } from '../src/geometry/testOverlap';
import { approximateMeasure } from '../src/geometry/textWidth';
import { bendTies } from '../src/views/network/bendTies';
import { labelsInView, placeStep } from '../src/views/network/companyLabels';
import { numberNetwork, placeNetwork } from '../src/views/network/drawNetwork';
import { fitCamera } from '../src/views/network/fitCamera';
import { layoutNetwork } from '../src/views/network/layoutNetwork';

const json: unknown = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8'));
const { dataset } = checkDataset(json);
if (!dataset) throw new Error('the shipped dataset is sound');
const atlas = buildAtlas(dataset);
const positions = layoutNetwork(atlas.relations);
const network = placeNetwork(
  numberNetwork(atlas.relations, []),
  positions,
  bendTies(atlas.relations, positions),
);
const measure = approximateMeasure(12);
const written = (company: number) => {
  const name = companyName(atlas, network.companies[company] ?? '', 'en');
  return { name, width: Math.min(220, measure(name)) };
};
const frame = { width: 1228, height: 480 };
const fitted = fitCamera(positions, frame.width, frame.height);
const labelsAt = (step: number, zoom: number) => {
  const ratio = (fitted.k * zoom) / fitted.k;
  const [x, y] = [frame.width / 2, frame.height / 2];
  const camera = {
    k: fitted.k * zoom,
    x: x - (x - fitted.x) * ratio,
    y: y - (y - fitted.y) * ratio,
  };
  return labelsInView(
    placeStep(network, written, step, { fitted, asked: fitted }, frame),
    camera,
    1228,
    480,
  );
};

describe('the names of the shipped network', () => {
  it('are at least twice as many as a grid of one label per cell of 100 px shows, as sigma.js has it', () => {
    const cellOf = (company: number) => {
      const [x, y] = [network.scene.x[company] ?? 0, network.scene.y[company] ?? 0];
      const at = [x * fitted.k + fitted.x, y * fitted.k + fitted.y];
      return at.map((place) => Math.floor(place / 100)).join(' ');
    };
    const cells = new Set(network.companies.map((_, company) => cellOf(company)));
    expect(labelsAt(0, 1).length).toBeGreaterThanOrEqual(2 * cells.size);
  });
  it('name each of the twelve companies with most ties', () => {
    const named = new Set(labelsAt(0, 1).map(({ company }) => company));
    expect(network.companies.slice(0, 12).filter((_, company) => !named.has(company))).toEqual([]);
  });
  it.each([0, 1, 4, 8])('do not overlap at step %i of the scale', (step) => {
    const boxes = labelsAt(step, 2 ** (step / 4)).map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(0);
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    });
  });
});
