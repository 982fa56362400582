import type { Statement } from '../../../rules/statements/statement.js';
import type { ClaimDates } from './claim-dates.js';

/** A claim in which something can be in dispute, with the dates between which it counts by what was stated. */
export interface DatedStatement extends Statement {
  readonly dates: ClaimDates;
}
