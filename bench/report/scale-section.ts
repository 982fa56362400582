import type { ScaleComparison } from '../scale/compare-scale.js';
import { table } from './table.js';
import { faultsList } from './tables.js';
import { whole } from './whole.js';

/** How our times grow with the graph. */
export const scaleSection = ({ events: [few, many], small, large, faults }: ScaleComparison): string =>
  `Our server over HTTP on two generated graphs. Wanted: medians at most 1.5 times as long.

${table(
  ['', `${whole(few)} events, median ms`, `${whole(many)} events, median ms`, 'factor'],
  small.map(({ title, times }, index) => {
    const other = large[index];
    const median = other?.times.median ?? NaN;
    const name = other && other.title !== title ? `${title} / ${other.title}` : title;
    return [name, times.median.toFixed(2), median.toFixed(2), (median / times.median).toFixed(2)];
  }),
)}

Faults: ${faultsList({ faults })}`;
