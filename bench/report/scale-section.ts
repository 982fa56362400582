import { COUNT_TITLE } from '../queries/cases.js';
import type { ScaleComparison } from '../scale/compare-scale.js';
import { exportsTable } from './exports-table.js';
import { table } from './table.js';
import { faultsList } from './tables.js';
import { whole } from './whole.js';

/** How our times grow with the graph. */
export function scaleSection(comparison: ScaleComparison): string {
  const { small, large, whole: wholeGraph, faults, exports, apiAfterExport } = comparison;
  const [few, many] = comparison.events.map(whole);
  const [fewClaims, manyClaims] = comparison.claims.map(whole);
  return `Our server over HTTP on two generated graphs: ${few} events with ${fewClaims} claims, and ${many} with ${manyClaims}.
Goal: medians at most 1.5 times as long, except for “${COUNT_TITLE}”, which grows with what it counts.

${table(
  ['', `${few} events, median ms`, `${many} events, median ms`, 'factor'],
  small.map(({ title, times }, index) => {
    const other = large[index];
    const median = other?.times.median ?? NaN;
    const name = other && other.title !== title ? `${title} / ${other.title}` : title;
    return [name, times.median.toFixed(2), median.toFixed(2), (median / times.median).toFixed(2)];
  }),
)}

Queries over many events take longer as there are more of them; the first time includes Neo4j's planning:

${table(
  ['', `${few} events, first, ms`, 'median, ms', `${many} events, first, ms`, 'median, ms', 'factor'],
  wholeGraph[0].map(({ title, first, median }, index) => {
    const other = wholeGraph[1][index] ?? { first: NaN, median: NaN };
    const times = [first, median, other.first, other.median].map((time) => time.toFixed(0));
    return [title, ...times, (other.median / median).toFixed(2)];
  }),
)}

Faults: ${faultsList({ faults })}

Downloads of the large graph, for which the API used at most ${whole(apiAfterExport)} MB:

${exportsTable(exports)}`;
}
