import { ValidateBy } from 'class-validator';

/**
 * How a property lies in the graph. A list is always there; an optional one only where it was given, be it empty. An
 * instant is milliseconds in JavaScript.
 */
export type PropertyType = 'text' | 'number' | 'list' | 'optionalList' | 'time' | 'instant';

/** How a field is stored, where that is otherwise than under its own name, as what it is. */
export interface Storage {
  readonly as?: string;
  readonly type?: PropertyType;
  /** What is stored where nothing is given. */
  readonly default?: string;
  /** What is stored of a value that cannot be stored as it is, and back. */
  readonly write?: (value: never) => readonly string[] | number;
  readonly read?: (stored: never) => unknown;
  /** Set where it is a record of its own, and nothing is stored of it in this one. */
  readonly isApart?: true;
}

export const STORED = 'stored';

/** Says how a field is stored, among its constraints: a constraint that every value satisfies. */
export const Stored = (storage: Storage): PropertyDecorator =>
  ValidateBy({ name: STORED, constraints: [storage], validator: { validate: () => true } });
