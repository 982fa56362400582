import type { Problem } from './user-error.js';

/** Lists and objects within each other that a value may have: more than anything takes that the schema knows. */
const MAX_DEPTH = 100;

/**
 * What is wrong with a value in which lists and objects lie too deep within each other; null where nothing is. Whatever
 * reads a value by its type calls itself as often as it is deep.
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

/** It does not call itself, because depth is what it guards against. */
function nestingOf(value: unknown): number {
  let nesting = 0;
  for (let level = [value].filter(isNested); level.length > 0; nesting += 1)
    level = level.flatMap((one): unknown[] => Object.values(one)).filter(isNested);
  return nesting;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
