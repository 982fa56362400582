import type { ImportComparison } from '../import/compare-import.js';
import { table } from './table.js';
import { whole } from './whole.js';

/** Times of an import beside the floor. */
export const importSection = ({
  rows,
  nodes,
  edges,
  ours,
  byHand,
}: ImportComparison): string => `A table of ${whole(rows)} rows in the form of the UCDP GED, which become ${whole(nodes)} nodes and ${whole(edges)} relationships: by
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
)}

Median ÷ median: ${(ours.median / byHand.median).toFixed(2)}; wanted: at most 1.5.`;
