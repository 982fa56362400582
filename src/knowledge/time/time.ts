import type { TimePrecision } from './time-precision.js';

/** A time as stated, with the instants that bound it. All instants are UTC. */
export interface Time {
  /** The statement itself, in Extended Date/Time Format (ISO 8601-2). */
  readonly edtf: string;
  /** First instant that it can cover; null when open or unknown. */
  readonly earliest: Date | null;
  /** Last instant that it can cover, to the millisecond; null when open or unknown. */
  readonly latest: Date | null;
  readonly precision: TimePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
