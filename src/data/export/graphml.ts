import { EDGE_FIELDS, NODE_FIELDS, type FieldType, type TieGraph, type Values } from './tieGraph';
import { escapeXml, xmlElement, xmlLines } from './xml';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

/**
 * A graph as GraphML (http://graphml.graphdrawing.org/specification.html). The format knows no time, so dates are
 * attributes: `start` and `end` to the day, `date` and `endDate` as precise as they are known.
 */
export function formatGraphml(graph: TieGraph): string {
  const nodes = graph.nodes.map(({ id, label, values }) =>
    xmlElement('node', { id }, dataOf('node', { label, ...values })),
  );
  const edges = graph.edges.map(({ id, source, target, directed, label, start, end, values }) =>
    xmlElement(
      'edge',
      { id, source, target, directed },
      dataOf('edge', { label, start, end, ...values }),
    ),
  );
  const keys = [
    ...keysOf('graph', { title: 'string', license: 'string', updated: 'string' }),
    ...keysOf('node', { label: 'string', ...NODE_FIELDS }),
    ...keysOf('edge', { label: 'string', start: 'string', end: 'string', ...EDGE_FIELDS }),
  ];
  const { title, license, updated } = graph;
  const whole = xmlElement(
    'graph',
    // Edges say themselves which are directed; readers take those that do not for this.
    { edgedefault: 'undirected' },
    xmlLines([dataOf('graph', { title, license, updated }), ...nodes, ...edges]),
  );
  const root = { xmlns: 'http://graphml.graphdrawing.org/xmlns' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('graphml', root, xmlLines([...keys, whole]))}\n`;
}

type Bearer = 'graph' | 'node' | 'edge';

const keyId = (bearer: Bearer, field: string) => `${bearer}.${field}`;

function keysOf(bearer: Bearer, fields: Readonly<Record<string, FieldType>>): string[] {
  return Object.entries(fields).map(([field, type]) =>
    xmlElement('key', {
      id: keyId(bearer, field),
      for: bearer,
      'attr.name': field,
      'attr.type': TYPES[type],
    }),
  );
}

function dataOf(bearer: Bearer, values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) =>
      xmlElement('data', { key: keyId(bearer, field) }, escapeXml(String(value))),
    )
    .join('');
}
