import type { Fault } from '../../errors/user-error.js';
import type { Kind } from '../../storage/ids.js';
import type { ValueType } from './value-constraint.js';

/** What one value of a field must be. */
export interface FieldConstraint {
  readonly type: ValueType | 'boolean';
  /** What is wrong with its type; of a value of the wrong type nothing else can be said. */
  readonly typeFault: (value: unknown) => Fault | null;
  /** What is wrong with a value of that type. */
  readonly rule?: (value: never) => Fault | null;
  /** Kinds of known things of which it must name one; none unless it is a reference. */
  readonly refersTo?: readonly Kind[];
}
