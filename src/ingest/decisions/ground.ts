/** Who decides, and why. */
export interface Ground {
  readonly decidedBy: string;
  readonly reason: string;
}
