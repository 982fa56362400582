import type { ValidationOptions } from 'class-validator';
import type { Kind } from '../../storage/ids.js';
import { idOf } from './id-rules.js';
import { Satisfies, ValueConstraint } from './value-constraint.js';

/** The id of the record itself. */
export const IsIdOf = (kind: Kind, options?: ValidationOptions) =>
  Satisfies('isIdOf', new ValueConstraint('text', idOf(kind)), options);

/** An id that must name something known, of one of these kinds. */
export const IsReferenceTo = (kinds: readonly Kind[], options?: ValidationOptions) =>
  Satisfies('isReferenceTo', new ValueConstraint('text', idOf(...kinds), kinds), options);
