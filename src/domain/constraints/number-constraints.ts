import type { ValidationOptions } from 'class-validator';
import { between } from './number-rules.js';
import { Satisfies, ValueConstraint } from './value-constraint.js';

/** A number within bounds, both included. */
export const IsBetween = (least: number, most: number, options?: ValidationOptions) =>
  Satisfies('isBetween', new ValueConstraint('number', between(least, most)), options);
