import type { CorpusMeasured } from '../corpus/measure-corpus.js';
import type { ImportComparison } from '../import/compare-import.js';
import { table } from './table.js';

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** What an import takes beside the floor. */
export const importSection = ({ rows, nodes, edges, ours, byHand }: ImportComparison): string => `## Import

A table of ${whole(rows)} rows in the form of the UCDP GED, which become ${whole(nodes)} nodes and ${whole(edges)} relationships: by
\`runImport\`, and the same nodes and relationships written by hand, with UNWIND in batches of 1,000 through the driver; in
turns, each into an empty graph with the same indexes.

${table(
  ['', 'rounds', 'minimum, s', 'median, s', 'nodes a second'],
  (
    [
      ['Claimgraph', ours],
      ['UNWIND by hand', byHand],
    ] as const
  ).map(([name, { count, minimum, median }]) => [
    name,
    String(count),
    (minimum / 1_000).toFixed(1),
    (median / 1_000).toFixed(1),
    whole(nodes / (median / 1_000)),
  ]),
)}`;

/** What came of the public data sets; null where there were none. */
export function corpusSection(measured: CorpusMeasured | null): string {
  if (!measured) return '## Data sets\n\nNot measured: `CLAIMGRAPH_CORPUS` named no folder of data sets.';
  const { sets, exports, totals, apiAfterImport, apiAfterExport } = measured;
  return `## Data sets

By \`claimgraph import\`, one after the other into one graph, beside a running API. Every row is taken in, superseded by another
version of the same record, or among the rejects.

${table(
  ['', 'rows', 'taken in', 'superseded', 'rejected', 'records', 'minutes', 'most memory, MB'],
  sets.map(({ title, seconds, ...set }) => [
    title,
    ...[set.rows, set.taken, set.superseded, set.rejected, set.records].map(whole),
    (seconds / 60).toFixed(1),
    whole(set.megabytes),
  ]),
)}

\`totals\` of the graph: ${totals.map(({ measure, best, events }) => `${measure} ${best === null ? 'open' : whole(best)} in ${whole(events)} events`).join('; ')}.
The API held ${whole(apiAfterImport)} MB at most while the sets went in, and ${whole(apiAfterExport)} MB when all of it had been downloaded:

${table(
  ['', 'seconds', 'MB'],
  exports.map(({ format, seconds, megabytes }) => [format, seconds.toFixed(1), megabytes.toFixed(1)]),
)}`;
}
