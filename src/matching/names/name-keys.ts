import type { Name } from './read-name.js';
import { skeletonOf } from './sounds.js';

/** Of shorter skeletons, one consonant less would leave too little to go by. */
const SHORTEST_TO_SHORTEN = 4;

/**
 * Keys of a name, of which any name that is much alike has one too: so only names that share a key need be compared.
 * Consonants of all its words as written and in order of the alphabet, with one left out, and its initials.
 */
export function nameKeys({ folded, joined, sounds, initials, acronym }: Name): Set<string> {
  // A name of nothing but vowels has no skeleton.
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
