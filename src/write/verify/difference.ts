/** One thing that is stored otherwise than the records say. */
export interface Difference {
  /** The id of a record, or a relationship with its ends. */
  readonly what: string;
  /** What the records say; null when there should be nothing. */
  readonly expected: string | null;
  /** What is stored; null when there is nothing. */
  readonly stored: string | null;
}
