import { costBetween, costOfOne, isOtherVowel, isVowel, type Sounds, weightOf } from './sounds.js';

/** Among words of two consonants, Dura and Daraa, vowels tell much. */
const COSTLIER_IN_SHORT_WORDS = 3;
const CONSONANTS_OF_SHORT_WORDS = 2;

/** Raqqa is not Raqq, nor Baghdadi Baghdad: what a word ends in makes another word of it. */
const COST_OF_ENDING = 0.7;

/** Two words that sound the same in one script, and are written with other letters: Край and Краи. */
const OTHER_LETTERS = 0.9;

/**
 * How alike two words sound, from 0 to 1, where 1 is the same: the cheapest way to make one of the other, sound by
 * sound, against the weight of the heavier. Against a word without written vowels only consonants are compared. Of some
 * scripts, words of other letters are not alike at all.
 */
export function soundLikeness(one: Sounds, other: Sounds): number {
  if (one.text === '' || other.text === '') return 0;
  if (one.word === other.word) return 1;
  const script = one.script === other.script ? one.script : null;
  if (script === null) return byEar(one, other);
  return script.isExact ? 0 : Math.min(byEar(one, other), OTHER_LETTERS);
}

function byEar(one: Sounds, other: Sounds): number {
  if (one.text === other.text) return 1;
  const [left, right] =
    one.vocalised && other.vocalised
      ? [one.text, other.text]
      : [one.text, other.text].map((text) => text.replace(/[aeiouwy]/g, ''));
  const weight = Math.max(weigh(left ?? ''), weigh(right ?? ''));
  if (weight === 0) return 0;
  return Math.max(0, 1 - cheapest(left ?? '', right ?? '') / weight);
}

const weigh = (sounds: string): number => Array.from(sounds).reduce((sum, sound) => sum + weightOf(sound), 0);

const consonantsIn = (sounds: string): number => sounds.replace(/[aeiou]/g, '').length;

function cheapest(one: string, other: string): number {
  const endsApart =
    one !== '' && other !== '' && isVowel(one.at(-1) ?? '') !== isVowel(other.at(-1) ?? '')
      ? COST_OF_ENDING
      : 0;
  const isShort = Math.min(consonantsIn(one), consonantsIn(other)) <= CONSONANTS_OF_SHORT_WORDS;
  const between = (sound: string, opposite: string) =>
    costBetween(sound, opposite) * (isShort && isOtherVowel(sound, opposite) ? COSTLIER_IN_SHORT_WORDS : 1);
  let before = [0];
  for (const sound of other) before.push((before.at(-1) ?? 0) + costOfOne(sound));
  for (const sound of one) {
    const row = [(before[0] ?? 0) + costOfOne(sound)];
    for (let index = 0; index < other.length; index += 1) {
      const opposite = other[index] ?? '';
      row.push(
        Math.min(
          (before[index] ?? 0) + between(sound, opposite),
          (before[index + 1] ?? 0) + costOfOne(sound),
          (row[index] ?? 0) + costOfOne(opposite),
        ),
      );
    }
    before = row;
  }
  return (before.at(-1) ?? 0) + endsApart;
}
