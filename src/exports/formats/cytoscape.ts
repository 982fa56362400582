import type { Format } from '../format.js';
import type { ExportSource } from '../reading/export-source.js';
import { shownEdges, shownNodes } from './shown-graph.js';
import { jsonArray, known } from './json-text.js';

/**
 * Elements for Cytoscape.js and Cytoscape (js.cytoscape.org, “Elements JSON”). NetworkX identifies a node by its
 * `value` and parallel edges by their `key`, and needs the type of graph; Cytoscape shows the `name`.
 */
export const cytoscape: Format = {
  name: 'cytoscape',
  description: 'Cytoscape JSON: nodes and edges for Cytoscape, pages with Cytoscape.js, NetworkX.',
  mediaType: 'application/json; charset=utf-8',
  extension: 'cyjs',
  isWhole: false,
  hasCells: false,
  write,
};

async function* write(source: ExportSource): AsyncGenerator<string> {
  yield* jsonArray('{"data":{},"directed":true,"multigraph":true,"elements":{"nodes":', nodes(source), ',\n');
  yield* jsonArray('"edges":', edges(source), '}}\n');
}

async function* nodes(source: ExportSource): AsyncGenerator<object> {
  for await (const { id, label, values } of shownNodes(source))
    yield { data: known({ id, value: id, name: label, label, ...values }) };
}

async function* edges(source: ExportSource): AsyncGenerator<object> {
  for await (const { id, source: from, target, label, values } of shownEdges(source)) {
    const claims = typeof values.claims === 'string' ? values.claims.split('; ') : [];
    yield { data: known({ id, key: id, source: from, target, label, ...values, claims }) };
  }
}
