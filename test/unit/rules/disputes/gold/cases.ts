import type { Statement } from '../../../../../src/rules/statements/statement.js';
import { agreeing } from './agreeing.js';
import { contradicting } from './contradicting.js';
import { denying } from './denying.js';
import { notComparable } from './not-comparable.js';
import { partsAndTotals } from './parts-and-totals.js';

/** Claims, and the disputes among them as a reader would see them: the kind, then the ids of the claims. */
export interface GoldCase {
  readonly why: string;
  readonly claims: readonly Statement[];
  readonly disputes: readonly string[];
}

export const goldCases: Readonly<Record<string, readonly GoldCase[]>> = {
  agree: agreeing,
  contradict: contradicting,
  'not comparable': notComparable,
  'part and total': partsAndTotals,
  denial: denying,
};
