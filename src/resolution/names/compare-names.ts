import { MatchFeature } from '../find/match-feature.js';
import type { Reason } from '../find/candidate.js';
import { nameLikeness } from './name-likeness.js';
import { nameKeys } from './name-keys.js';
import { readNames, type Name } from './read-name.js';

/** A name alone is never certain: many places are called Al Taybah. */
const EFFECT_OF_SAME_NAME = 0.95;

/** All names of something. */
export interface Named {
  readonly text: string;
  readonly name: Name;
}

export const namesIn = (texts: readonly string[]): Named[] =>
  texts.flatMap((text) => readNames(text).map((name) => ({ text, name })));

/** The keys of all of its names. */
export const keysOf = (names: readonly Named[]): Set<string> =>
  new Set(names.flatMap(({ name }) => [...nameKeys(name)]));

/** The reason given by the two most similar names of two things. */
export function compareNames(some: readonly Named[], others: readonly Named[]): Reason {
  let best = 0;
  let texts: readonly [string, string] = ['', ''];
  for (const one of some) {
    for (const other of others) {
      const likeness = nameLikeness(one.name, other.name);
      if (likeness > best) [best, texts] = [likeness, [one.text, other.text]];
    }
  }
  const [one, other] = texts;
  const text = one === other ? `both are called ${one}` : `${one} is ${inWords(best)} ${other}`;
  return { feature: MatchFeature.NAME, effect: best * EFFECT_OF_SAME_NAME, text };
}

function inWords(likeness: number): string {
  if (likeness === 1) return 'the same name as';
  return likeness > 0.9 ? 'much like' : 'somewhat like';
}
