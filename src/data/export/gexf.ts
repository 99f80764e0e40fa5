import { EDGE_FIELDS, NODE_FIELDS, type FieldType, type TieGraph, type Values } from './tieGraph';
import { escapeXml, xmlElement, xmlLines } from './xml';

/**
 * A graph as GEXF 1.3 (https://gexf.net/schema.html), dynamic: an edge is there from its `start` to its `end`, both
 * inclusive; one without an end stays. `kind` differs between parallel edges, for it alone keeps them apart in Gephi.
 */
export function formatGexf(graph: TieGraph): string {
  const nodes = graph.nodes.map(({ id, label, values }) =>
    xmlElement('node', { id, label }, attvaluesOf(values)),
  );
  const edges = graph.edges.map(
    ({ id, source, target, directed, label, strand, start, end, values }) => {
      const type = directed ? 'directed' : 'undirected';
      return xmlElement(
        'edge',
        { id, source, target, type, kind: strand, label, start, end },
        attvaluesOf(values),
      );
    },
  );
  const whole = xmlElement(
    'graph',
    { mode: 'dynamic', defaultedgetype: 'directed', timeformat: 'date' },
    xmlLines([
      attributesOf('node', NODE_FIELDS),
      attributesOf('edge', EDGE_FIELDS),
      xmlElement('nodes', {}, xmlLines(nodes)),
      xmlElement('edges', {}, xmlLines(edges)),
    ]),
  );
  const meta = xmlElement(
    'meta',
    { lastmodifieddate: graph.updated },
    xmlElement('description', {}, escapeXml(`${graph.title} (${graph.license})`)),
  );
  const root = { xmlns: 'http://gexf.net/1.3', version: '1.3' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('gexf', root, xmlLines([meta, whole]))}\n`;
}

function attributesOf(bearer: 'node' | 'edge', fields: Readonly<Record<string, FieldType>>) {
  const attributes = Object.entries(fields).map(([id, type]) =>
    xmlElement('attribute', { id, title: id, type }),
  );
  return xmlElement('attributes', { class: bearer }, xmlLines(attributes));
}

function attvaluesOf(values: Values): string {
  const attvalues = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => xmlElement('attvalue', { for: field, value }));
  return xmlElement('attvalues', {}, attvalues.join(''));
}
