import type { ParameterValue } from './parameter.js';
import type { SelectedField } from './selection.js';

/**
 * A root field with its whole selection, separate from the values of its arguments. The selection determines the Cypher
 * text, the values become its parameters; so fields that differ only in values share one compiled plan.
 */
export interface NormalizedField {
  readonly root: SelectedField;
  readonly values: readonly ParameterValue[];
}
