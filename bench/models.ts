import { peer, runContest } from './contest';
import { generateModels } from './generate';

/**
 * `npm run build && cd bench && npm ci && npm run models`: the models by size over release date beside chart libraries,
 * with the same models and the same gestures. See `contest.ts` for what it prints and its options.
 */
const CENTRE = { x: 0.5, y: 0.4 };

await runContest({
  name: 'models',
  what: 'models',
  sizes: [150, 3_000].map((size) => ({ size, generate: () => generateModels(size) })),
  atlas: { query: 'view=models&', selector: '.models-canvas', dragFrom: CENTRE },
  peers: [
    peer('plotly', 'models-plotly', CENTRE),
    peer('vega-lite', 'models-vega-lite', CENTRE),
    peer('echarts', 'models-echarts', CENTRE),
  ],
});
