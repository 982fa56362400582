import type { EventKind } from '../../knowledge/events/event-kind.js';

/** An event, as far as it is compared. */
export interface MatchedEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** First and last instant that its time can cover, in milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Ids. */
  readonly places: readonly string[];
  readonly perpetrators: readonly string[];
  readonly targets: readonly string[];
  /** Of who took part in any other way. */
  readonly others: readonly string[];
  /** Id of the event that it is part of. */
  readonly whole: string | null;
  /** The data set whose key its id is; none where the id tells of none. */
  readonly sources: ReadonlySet<string>;
}
