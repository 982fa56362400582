import type { ValidationOptions } from 'class-validator';
import type { Fault } from '../../errors/user-error.js';
import type { Kind } from '../../storage/ids.js';
import { constrain } from './constrain.js';
import { unexpectedValue } from './unexpected-value.js';

/** Types of values that have rules of ours; a time is a text in EDTF, an instant a text in ISO 8601 or a date. */
export type ValueType = 'text' | 'time' | 'number' | 'instant';

/** What a value must be, in words that tell what would have been right. */
export class ValueConstraint {
  constructor(
    readonly type: ValueType,
    /** What is wrong with a value of this type. */
    readonly rule: (value: never) => Fault | null,
    /** Kinds of known things of which it must name one; none unless it is a reference. */
    readonly refersTo: readonly Kind[] = [],
  ) {}

  typeFault(value: unknown): Fault | null {
    if (this.type !== 'number')
      return typeof value === 'string' ? null : unexpectedValue(value, 'Expected text.');
    return Number.isFinite(value)
      ? null
      : unexpectedValue(value, 'Expected a finite number.', 'INVALID_NUMBER');
  }

  faultIn(value: unknown): Fault | null {
    return this.typeFault(value) ?? this.rule(value as never);
  }
}

/** Puts a constraint on a field; with `each`, on each item of its list. */
export const Satisfies = (
  name: string,
  constraint: ValueConstraint,
  options?: ValidationOptions,
): PropertyDecorator => constrain(name, constraint, (value) => constraint.faultIn(value) === null, options);
