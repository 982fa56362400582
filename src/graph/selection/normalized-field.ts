import type { LeafValue } from './argument.js';
import type { SelectedField } from './selection.js';

/**
 * A root field with everything that is asked below it: its shape, which decides the Cypher text, and the values
 * of its leaves, which become parameters. Questions of one shape share one compiled plan.
 */
export interface NormalizedField {
  readonly root: SelectedField;
  readonly values: readonly LeafValue[];
}
