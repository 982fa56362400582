/** What becomes of a decision of a crosswalk. */
export enum Outcome {
  /** Two are one from now on. */
  MERGED = 'merged',
  /** Two are not one, which is on record from now on. */
  KEPT_APART = 'kept apart',
  /** The same has been decided already. */
  DECIDED = 'already decided',
  /** The same was decided here and then undone. */
  UNDONE = 'undone here before',
  /** The opposite has been decided here. */
  CONTRARY = 'decided otherwise here',
  /** One of the two, or both, are not in the graph. */
  ABSENT = 'not in the graph',
}

/** A decision, and what becomes of it. */
export interface Settled {
  readonly outcome: Outcome;
  /** The entity that is kept, or one of two that are not one. */
  readonly one: string;
  readonly other: string;
}
