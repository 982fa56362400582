import type { ExportedGraph } from '../corpus/export-graph.js';
import { table } from './table.js';

/** Times of downloads of a graph, by format. */
export const exportsTable = (exports: readonly ExportedGraph[]): string =>
  table(
    ['', 'seconds', 'MB'],
    exports.map(({ format, seconds, megabytes }) => [format, seconds.toFixed(1), megabytes.toFixed(1)]),
  );
