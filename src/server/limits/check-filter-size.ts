import type { Config } from '../../config.js';
import { limitError } from './limit-error.js';
import type { FilterSize } from './measure-filter.js';

/** The settings that limit filters. */
export type FilterLimits = Pick<
  Config,
  'CLAIMGRAPH_MAX_FILTER_LEVELS' | 'CLAIMGRAPH_MAX_FILTER_CONDITIONS' | 'CLAIMGRAPH_MAX_FILTER_VALUES'
>;

/** Wording of the errors, by kind of limit. */
const BOUNDS = {
  levels: {
    setting: 'CLAIMGRAPH_MAX_FILTER_LEVELS',
    what: 'levels of filters',
    advice: 'Put conditions side by side: fields of one filter combine with AND.',
  },
  conditions: {
    setting: 'CLAIMGRAPH_MAX_FILTER_CONDITIONS',
    what: 'conditions in the filters below one root field',
    advice: 'Give several ids, kinds or measures as one list instead of a condition for each.',
  },
  values: {
    setting: 'CLAIMGRAPH_MAX_FILTER_VALUES',
    what: 'ids and other values in lists',
    advice: 'Send them in several requests.',
  },
} as const;

/** Throws LIMIT_EXCEEDED if filters exceed what one request may contain. `path` is that of the argument that exceeds it. */
export function checkFilterSize(size: Omit<FilterSize, 'cost'>, limits: FilterLimits, path: string): void {
  for (const bound of ['levels', 'conditions', 'values'] as const) {
    const { setting, what, advice } = BOUNDS[bound];
    const [actual, limit] = [size[bound], limits[setting]];
    if (actual > limit) throw limitError({ what, actual, limit, setting, path, advice });
  }
}
