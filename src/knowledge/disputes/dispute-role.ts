/** What a claim is in a dispute. */
export enum DisputeRole {
  /** Says what others contradict or deny. */
  STATEMENT = 'STATEMENT',
  /** Denies what others say. */
  DENIAL = 'DENIAL',
  /** Gives the total. */
  TOTAL = 'TOTAL',
  /** Gives a part of the total. */
  PART = 'PART',
}
