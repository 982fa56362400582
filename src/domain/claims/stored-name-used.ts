import type { Storage } from '../constraints/stored.js';
import type { NameUsedInput } from './name-used-input.js';

/** A name as it is stored with a claim: the id, which has no space, a space, the name. */
const storedNameUsed = ({ node, name }: Pick<NameUsedInput, 'node' | 'name'>): string => `${node} ${name}`;

export function readNameUsed(stored: string): { readonly node: string; readonly name: string } {
  const end = stored.indexOf(' ');
  return { node: stored.slice(0, end), name: stored.slice(end + 1) };
}

/** How the names of a claim are stored. In whatever order they are given, they say the same. */
export const AS_NAMES_USED: Storage = {
  type: 'optionalList',
  write: (names: readonly NameUsedInput[]) => names.map(storedNameUsed).sort(),
  read: (stored: readonly string[]) => stored.map(readNameUsed),
};
