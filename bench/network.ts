import { bundlePeer } from './bundlePeer';
import { peer, runContest } from './contest';
import { generateNetwork } from './generate';

/**
 * `npm run build && cd bench && npm ci && npm run network`: the network beside the libraries people would otherwise
 * take, with the same ties and the same gestures. See `contest.ts` for what it prints and its options.
 */
const SIZES = [
  [150, 200],
  [1_000, 3_000],
  [5_000, 20_000],
] as const;

await runContest({
  name: 'network',
  what: 'companies',
  sizes: SIZES.map(([companies, ties]) => ({
    size: companies,
    generate: () => generateNetwork(companies, ties),
  })),
  atlas: { query: 'view=network&', selector: '.network-frame', dragFrom: { x: 0.9, y: 0.05 } },
  peers: [
    peer('sigma', 'network-sigma'),
    peer('force-graph', 'network-force-graph'),
    peer('echarts', 'network-echarts'),
    peer('cytoscape', 'network-cytoscape'),
    peer('vis-network', 'network-vis'),
  ],
  scripts: new Map([['/built/network-sigma.js', await bundlePeer('peers/network-sigma.js')]]),
});
