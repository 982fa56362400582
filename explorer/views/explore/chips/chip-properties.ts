import type { Change } from '../tab-properties.js';
import type { EventFilter, ExploreState, FilterPart } from '../explore-state.js';
import type { Names } from '../names.js';

/** What every chip gets. */
export interface ChipProperties {
  readonly state: ExploreState;
  readonly names: Names;
  /** The filter without some of its parts. */
  readonly without: (...parts: readonly FilterPart[]) => EventFilter;
  /** Changes the URL, from the first page of the table on. */
  readonly change: Change;
}
