import type { Format } from '../format.js';
import type { Source } from '../reading/source.js';
import { drawnEdges, drawnNodes } from './drawn.js';
import { jsonArray, known } from './json-text.js';

/** Elements as Cytoscape.js and Cytoscape take them (js.cytoscape.org, “Elements JSON”). */
export const cytoscape: Format = {
  name: 'cytoscape',
  description: 'Cytoscape JSON: nodes and edges for Cytoscape and pages with Cytoscape.js.',
  mediaType: 'application/json; charset=utf-8',
  extension: 'cyjs',
  isWhole: false,
  write,
};

async function* write(source: Source): AsyncGenerator<string> {
  yield* jsonArray('{"elements":{"nodes":', nodes(source), ',\n');
  yield* jsonArray('"edges":', edges(source), '}}\n');
}

async function* nodes(source: Source): AsyncGenerator<object> {
  for await (const { id, label, values } of drawnNodes(source))
    yield { data: known({ id, label, ...values }) };
}

async function* edges(source: Source): AsyncGenerator<object> {
  for await (const { id, source: from, target, label, values } of drawnEdges(source)) {
    const claims = typeof values.claims === 'string' ? values.claims.split('; ') : [];
    yield { data: known({ id, source: from, target, label, ...values, claims }) };
  }
}
