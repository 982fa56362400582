import type { TimePrecision } from './time-precision.js';

/** A time as stated, with the instants that bound it. All instants are UTC. */
export interface Time {
  /** The statement itself, in Extended Date/Time Format (ISO 8601-2). */
  readonly edtf: string;
  /** First possible instant; null if open or unknown. */
  readonly earliest: Date | null;
  /** Last possible instant, to the millisecond; null if open or unknown. */
  readonly latest: Date | null;
  readonly precision: TimePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
