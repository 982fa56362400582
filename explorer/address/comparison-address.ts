import { addressWith } from './addresses.js';
import { EXPLORE } from './explore.js';

/** Sources to be compared: on what, where and when. */
interface Comparison {
  readonly measure: string;
  /** EDTF dates, both included. */
  readonly since: string | null;
  readonly until: string | null;
  readonly place: string | null;
  readonly sources: readonly string[];
}

/** URL of the workbench with these sources side by side, there and then. */
export const comparisonAddress = ({ measure, since, until, place, sources }: Comparison): string =>
  addressWith(EXPLORE, {
    tab: 'sources',
    measure,
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(place !== null && { at: place }),
    ...(sources.length > 0 && { saidBy: sources }),
  });
