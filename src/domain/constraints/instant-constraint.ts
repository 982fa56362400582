import type { ValidationOptions } from 'class-validator';
import type { Fault } from '../../errors/user-error.js';
import { readInstant } from '../../time/instant.js';
import { unexpectedValue } from './unexpected-value.js';
import { Satisfies, ValueConstraint } from './value-constraint.js';

const EXPECTED = 'Expected an instant, e.g. 2019-03-26T12:00:00Z.';

/** A file gives an instant as text; the API has read it already. */
class InstantConstraint extends ValueConstraint {
  constructor() {
    super('instant', () => null);
  }

  override typeFault(value: unknown): Fault | null {
    const instant = instantOf(value);
    return instant ? null : unexpectedValue(value, EXPECTED, 'INVALID_TIME');
  }
}

/** The instant that a value of a field stands for; null where it stands for none. */
export function instantOf(value: unknown): Date | null {
  if (value instanceof Date) return value;
  return typeof value === 'string' ? readInstant(value) : null;
}

/** An instant, as text or as a date. */
export const IsInstant = (options?: ValidationOptions) =>
  Satisfies('isInstant', new InstantConstraint(), options);
