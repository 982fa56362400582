/** Tells the person who waits what is being done. */
export interface Progress {
  /** A new step begins; the one before is done. */
  step(text: string): void;
  /** How far the present step is. May be called often. */
  detail(text: string): void;
}
