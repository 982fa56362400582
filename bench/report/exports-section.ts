import type { ExportsMeasured } from '../exports/compare-exports.js';
import { table } from './table.js';
import { whole } from './whole.js';

/** Maximum factor by which an export may be slower than reading its rows. */
const WANTED = 1.5;

/** How long exports take, beside the floor. */
export const exportsSection = ({ rounds, exports, api }: ExportsMeasured): string =>
  `The whole graph of UCDP GED of Syria and the strike releases, downloaded in each format, and the same rows read through the driver by
hand-written statements in positional lists, in turns. Medians of ${rounds} rounds after one that warms up. Goal: at most ${WANTED} times
the floor. The API used at most ${whole(api)} MB.

${table(
  ['', 'floor, s', 'Claimgraph, s', '÷ floor', 'MB', 'holds'],
  exports.map(({ format, floor, seconds, megabytes }) => [
    format,
    ...[floor, seconds, seconds / floor, megabytes].map((value) => value.toFixed(1)),
    seconds / floor <= WANTED ? 'yes' : 'no',
  ]),
)}`;
