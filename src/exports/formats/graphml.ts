import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Format } from '../format.js';
import type { ExportSource } from '../reading/export-source.js';
import {
  shownEdges,
  shownNodes,
  EDGE_ATTRIBUTES,
  NODE_ATTRIBUTES,
  type AttributeType,
  type AttributeValue,
} from './shown-graph.js';
import { HERE, xmlAround, xmlText } from './xml-text.js';

/** GraphML 1.0 (graphml.graphdrawing.org), with typed attributes. */
export const graphml: Format = {
  name: 'graphml',
  description: 'GraphML: nodes and edges with typed attributes, for Gephi, yEd, igraph, NetworkX.',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'graphml',
  isWhole: false,
  hasCells: false,
  write,
};

const [BEFORE = '', AFTER = ''] = xmlAround(
  x('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...keys('node', { id: 'string', label: 'string', ...NODE_ATTRIBUTES }),
    ...keys('edge', { label: 'string', ...EDGE_ATTRIBUTES }),
    x('graph', { id: 'claimgraph', edgedefault: 'directed' }, [HERE]),
  ]),
);

async function* write(source: ExportSource): AsyncGenerator<string> {
  yield BEFORE;
  for await (const { id, label, values } of shownNodes(source))
    yield xmlText(x('node', { id: nameToken(id) }, data('node', { id, label, ...values })));
  for await (const { source: from, target, label, values } of shownEdges(source)) {
    const ends = { source: nameToken(from), target: nameToken(target) };
    yield xmlText(x('edge', ends, data('edge', { label, ...values })));
  }
  yield AFTER;
}

/** Replaces two characters of our ids that xs:NMTOKEN, required by GraphML, forbids. */
function nameToken(id: string): string {
  return id.replaceAll('/', '·').replaceAll('~', '‿');
}

function keys(domain: string, attributes: Readonly<Record<string, AttributeType>>): Element[] {
  return Object.entries(attributes).map(([name, type]) =>
    x('key', { id: `${domain}-${name}`, for: domain, 'attr.name': name, 'attr.type': type }),
  );
}

const data = (domain: string, values: Readonly<Record<string, AttributeValue>>): Element[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [x('data', { key: `${domain}-${name}` }, String(value))],
  );
