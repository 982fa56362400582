/** Who decided, and why. */
export interface DecisionReason {
  readonly decidedBy: string;
  readonly reason: string;
}
