/** The graph lacks a required value. */
export class MissingValueError extends TypeError {}

/**
 * Takes the place of a required value that the graph lacks. Only the complete response shows how far the null
 * propagates; until then it cannot be serialized.
 */
export class MissingValue {
  /** `path`: the response keys that lead to the field, joined by dots. */
  constructor(private readonly path: string) {}

  get failure(): MissingValueError {
    return new MissingValueError(`The graph has no value for ${this.path}.`);
  }

  toJSON(): never {
    throw this.failure;
  }
}

/** Throws MissingValueError if a part of a response lacks a value. */
export function assertComplete(part: unknown): void {
  if (typeof part !== 'object' || part === null || part instanceof Date) return;
  if (part instanceof MissingValue) throw part.failure;
  for (const inner of Object.values(part)) assertComplete(inner);
}
