import type { Changes } from '../../address/use-parameters.js';
import type { EventFilter, ExploreState } from './explore-state.js';
import type { Names } from './names.js';

/** Changes the URL, from the first page of the table on. A mere adjustment replaces the entry in the history. */
export type Change = (changes: Changes, how?: { replace: boolean }) => void;

/** What every tab gets. */
export interface TabProperties {
  readonly state: ExploreState;
  readonly names: Names;
  /** Null until it is known where the places are. */
  readonly filter: EventFilter | null;
  readonly change: Change;
}
