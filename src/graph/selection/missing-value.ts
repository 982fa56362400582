/** Thrown where a value that the schema promises is needed, and the graph lacks it. */
export class MissingValueError extends TypeError {}

/**
 * Stands where the graph lacks a value that the schema promises. Whether the response can do without, and what else goes
 * with it, is seen only when the whole response is there; until then no JSON can be made of it.
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

/** Throws MissingValueError where a part of a response lacks a value. */
export function assertComplete(part: unknown): void {
  if (typeof part !== 'object' || part === null || part instanceof Date) return;
  if (part instanceof MissingValue) throw part.failure;
  for (const inner of Object.values(part)) assertComplete(inner);
}
