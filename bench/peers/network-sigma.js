import { MultiGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { drawn, loadDataset } from './common.js';

const { companies, relations } = await loadDataset();
const graph = new MultiGraph();
companies.forEach(({ id, name }, index) => {
  // It wants positions to begin from, and labels only nodes of more than 6 px; a circle is the same for every run.
  const angle = (index / companies.length) * 2 * Math.PI;
  graph.addNode(id, { label: name, size: 7, x: Math.cos(angle), y: Math.sin(angle) });
});
for (const { id, source, target, directed } of relations) {
  if (directed) graph.addDirectedEdgeWithKey(id, source, target, { size: 1 });
  else graph.addUndirectedEdgeWithKey(id, source, target, { size: 1 });
}
// Settings for a graph of its size as the library infers them, and as many steps as d3-force takes to settle.
forceAtlas2.assign(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) });
const renderer = new Sigma(graph, document.getElementById('plot'));
renderer.once('afterRender', drawn);
renderer.refresh();
