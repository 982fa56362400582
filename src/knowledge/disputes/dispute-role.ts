/** The role of a claim in a dispute. */
export enum DisputeRole {
  /** Asserts what others contradict or deny. */
  STATEMENT = 'STATEMENT',
  /** Denies what others assert. */
  DENIAL = 'DENIAL',
  /** Gives the total. */
  TOTAL = 'TOTAL',
  /** Gives a part of the total. */
  PART = 'PART',
}
