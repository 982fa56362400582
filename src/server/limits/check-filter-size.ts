import type { Config } from '../../config.js';
import { limitError } from './limit-error.js';
import type { FilterSize } from './measure-filter.js';

/** The settings that bound filters. */
export type FilterLimits = Pick<
  Config,
  'CLAIMGRAPH_MAX_FILTER_LEVELS' | 'CLAIMGRAPH_MAX_FILTER_CONDITIONS' | 'CLAIMGRAPH_MAX_FILTER_VALUES'
>;

/** What filters have in the words of an error, by what bounds it. */
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

/** Throws LIMIT_EXCEEDED where filters ask for more than one request may. `path` is of the argument that goes beyond. */
export function checkFilterSize(size: Omit<FilterSize, 'cost'>, limits: FilterLimits, path: string): void {
  for (const bound of ['levels', 'conditions', 'values'] as const) {
    const { setting, what, advice } = BOUNDS[bound];
    const [actual, limit] = [size[bound], limits[setting]];
    if (actual > limit) throw limitError({ what, actual, limit, setting, path, advice });
  }
}
