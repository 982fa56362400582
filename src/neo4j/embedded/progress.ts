/** Shows a waiting user what is being done. */
export interface Progress {
  /** A new step begins; the previous one is done. */
  step(text: string): void;
  /** Progress of the current step. May be called often. */
  detail(text: string): void;
}
