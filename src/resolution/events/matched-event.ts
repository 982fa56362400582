import type { EventKind } from '../../domain/events/kind.js';

/** The properties of an event that are compared. */
export interface MatchedEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** First and last possible instant, in milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Ids. */
  readonly places: readonly string[];
  readonly perpetrators: readonly string[];
  readonly targets: readonly string[];
  /** Participants in any other role. */
  readonly others: readonly string[];
  /** Id of the event that it is part of. */
  readonly whole: string | null;
  /** The data set whose key its id is; empty if the id is not such a key. */
  readonly sources: ReadonlySet<string>;
}
