import { peer, runContest } from './contest';
import { generateEvents } from './generate';

/**
 * `npm run build && cd bench && npm ci && npm run timeline`: the timeline beside the libraries people would otherwise
 * take, with the same events and the same gestures. See `contest.ts` for what it prints and its options.
 */
const CENTRE = { x: 0.5, y: 0.3 };

await runContest({
  name: 'timeline',
  what: 'events',
  sizes: [350, 2_000, 10_000, 100_000].map((size) => ({
    size,
    generate: () => generateEvents(size),
  })),
  atlas: { query: '', selector: '.timeline-plot', dragFrom: CENTRE },
  peers: [
    peer('vis-timeline', 'timeline-vis', CENTRE),
    peer('echarts', 'timeline-echarts', CENTRE),
    peer('plotly', 'timeline-plotly', CENTRE),
  ],
});
