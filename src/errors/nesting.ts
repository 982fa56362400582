import type { Problem } from './user-error.js';

/** Maximum nesting of lists and objects in a value: more than any type of the schema needs. */
const MAX_DEPTH = 100;

/**
 * The problem with a value that is nested too deeply; null if there is none. Whatever reads a value by its type
 * recurses as deeply.
 */
export function nestedTooDeep(value: unknown, path: string): Problem | null {
  const actual = nestingOf(value);
  if (actual <= MAX_DEPTH) return null;
  return {
    code: 'LIMIT_EXCEEDED',
    path,
    message: `The value has ${actual} levels of lists and objects; the limit is ${MAX_DEPTH}.`,
    hint: `At most ${MAX_DEPTH} levels are allowed (fixed). Put conditions of filters side by side: fields of one filter combine with AND.`,
  };
}

/** Not recursive, because it guards against depth. */
function nestingOf(value: unknown): number {
  let nesting = 0;
  for (let level = [value].filter(isNested); level.length > 0; nesting += 1)
    level = level.flatMap((one): unknown[] => Object.values(one)).filter(isNested);
  return nesting;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
