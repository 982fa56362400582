/** From one instant up to, but not including, another; null for one that has not ended. */
export interface Period {
  readonly from: Date;
  readonly until: Date | null;
}
