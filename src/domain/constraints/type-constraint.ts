import { getMetadataStorage } from 'class-validator';
import type { ErrorCode } from '../../errors/user-error.js';
import { type ConstraintMetadata, constraintsOf } from './constraint-metadata.js';
import type { FieldConstraint } from './field-constraint.js';
import { unexpectedValue } from './unexpected-value.js';

/** What is right, where a check of class-validator itself is used. */
interface Expectation {
  readonly type: FieldConstraint['type'];
  readonly hint: (constraints: readonly unknown[]) => string;
  readonly code?: ErrorCode;
}

const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  isString: { type: 'text', hint: () => 'Expected text.' },
  isEnum: { type: 'text', hint: ([, values]) => `Expected one of: ${(values as string[]).join(', ')}` },
  isNumber: { type: 'number', hint: () => 'Expected a finite number.', code: 'INVALID_NUMBER' },
  isInt: { type: 'number', hint: () => 'Expected a whole number.' },
  isBoolean: { type: 'boolean', hint: () => 'Expected true or false.' },
};

/** A check of class-validator itself, in our words. It is of the type: what it does not accept cannot be judged further. */
export function typeConstraint(metadata: ConstraintMetadata): FieldConstraint {
  const { name = '', constraintCls } = metadata;
  const constraints = [...constraintsOf(metadata)];
  const expectation = EXPECTATIONS[name];
  const [found] = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  if (!expectation || !found) throw new TypeError(`There are no words for what ${name} expects.`);
  const check = found.instance;
  const hint = expectation.hint(constraints);
  const details = {
    constraints,
    targetName: '',
    object: {},
    property: '',
    value: undefined,
  };
  return {
    type: expectation.type,
    typeFault: (value) =>
      check.validate(value, details) === true ? null : unexpectedValue(value, hint, expectation.code),
  };
}
