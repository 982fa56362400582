import type { Name } from './read-name.js';
import { skeletonOf } from './sounds.js';

/** From shorter skeletons, no consonant is left out, because too little would remain. */
const SHORTEST_TO_SHORTEN = 4;

/**
 * Keys of a name; any very similar name shares one, so only names that share a key need be compared. Consonants of all
 * its words as written and in alphabetical order, with one left out, and its initials.
 */
export function nameKeys({ folded, joined, sounds, initials, acronym }: Name): Set<string> {
  // A name of vowels only has no skeleton.
  const skeleton = skeletonOf(joined) || joined.text;
  const ordered = sounds.map(skeletonOf).sort().join('');
  const keys = new Set([`=${folded}`, ...shortened(skeleton), ...(ordered === skeleton ? [] : [ordered])]);
  if (acronym !== null) keys.add(`:${acronym}`);
  if (initials.length > 1) keys.add(`:${initials}`);
  keys.delete('');
  return keys;
}

function shortened(skeleton: string): string[] {
  if (skeleton.length < SHORTEST_TO_SHORTEN) return [skeleton];
  return [
    skeleton,
    ...Array.from(skeleton, (_, index) => skeleton.slice(0, index) + skeleton.slice(index + 1)),
  ];
}
