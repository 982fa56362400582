import { nameLikeness } from '../names/name-likeness.js';
import type { Name } from '../names/read-name.js';
import { soundLikeness } from '../names/sound-likeness.js';
import type { ActorFeatures } from './actor-features.js';
import type { LongForm } from './actor-name.js';
import { isGeneric } from './generic-words.js';

/** Below this, names are not similar. */
const MIN_LIKENESS = 0.75;
/** Similarity of spellings of one name. */
const ALIKE = 0.93;
const SAME_WHEN_JOINED = 0.95;
const OF_GENERIC = 0.25;
/** A name with a smaller share of the length is not another spelling. */
const MIN_OF_LENGTH = 0.6;
const MIN_OF_WORDS = 0.8;
/** Long forms that share less are of two organizations, whatever their acronyms. */
const MIN_OVERLAP = 0.5;

type Compared = Required<
  Pick<ActorFeatures, 'sameName' | 'likeness' | 'overlap' | 'otherSort' | 'wordsOfEach'>
>;
const NOTHING: Compared = { sameName: 0, likeness: 0, overlap: 0, otherSort: 0, wordsOfEach: 0 };

/** The two most similar long forms of two names. */
export function longFormFeatures(some: readonly LongForm[], others: readonly LongForm[]): ActorFeatures {
  if (some.length === 0 || others.length === 0) return {};
  const pairs = some.flatMap((one) => others.map((other) => compare(one, other)));
  const best = pairs.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return { ...best, otherLongForm: Number(Math.max(best.likeness, best.overlap) < MIN_OVERLAP) };
}

const rank = ({ likeness, overlap, otherSort }: Compared): number =>
  (likeness > 0 ? 1 + likeness : overlap) - otherSort / 2;

function compare(one: LongForm, other: LongForm): Compared {
  if (one.whole.folded === other.whole.folded) return { ...NOTHING, sameName: 1, likeness: 1 };
  const hasCountries = one.countries.length + other.countries.length > 0;
  const whole = Math.max(
    likenessOf(one.name, other.name),
    hasCountries ? likenessOf(one.whole, other.whole) : 0,
  );
  if (whole > MIN_LIKENESS) return { ...NOTHING, likeness: scaled(whole) };
  const core = one.sorts === '' && other.sorts === '' ? 0 : likenessOf(one.core, other.core);
  const otherSort = Number(one.sorts !== '' && other.sorts !== '' && one.sorts !== other.sorts);
  if (core > MIN_LIKENESS) return { ...NOTHING, likeness: scaled(core), otherSort };
  return { ...NOTHING, ...overlapOf(one, other) };
}

/** A name of several words is not another spelling of one with more. */
function likenessOf(one: Name, other: Name): number {
  if (one.folded.replaceAll(' ', '') === other.folded.replaceAll(' ', '')) return 1;
  const [short = 0, long = 0] = [one, other].map(({ joined }) => joined.text.length).sort(byNumber);
  if (short < MIN_OF_LENGTH * long) return 0;
  const likeness = nameLikeness(one, other);
  const isSplitOtherwise = one.words.length === other.words.length || likeness > SAME_WHEN_JOINED;
  return isSplitOtherwise ? likeness : 0;
}

const byNumber = (one: number, other: number): number => one - other;

const scaled = (likeness: number): number => Math.min(1, (likeness - MIN_LIKENESS) / (ALIKE - MIN_LIKENESS));

/** How much a word reveals about an organization. */
const lengthOf = (word: string): number => word.length * (isGeneric(word) ? OF_GENERIC : 1);

/** The share of letters in common words (Dice coefficient), and whether each has words that the other lacks. */
function overlapOf(one: LongForm, other: LongForm): Partial<Compared> {
  if (one.core.apart !== other.core.apart) return {};
  const left = new Set(other.core.words.keys());
  let [shared, own] = [0, 0];
  for (const [index, word] of one.core.words.entries()) {
    const opposite = [...left].find((place) => areAlike(one, index, other, place));
    if (opposite === undefined) own += 1;
    else {
      left.delete(opposite);
      shared += lengthOf(word) + lengthOf(other.core.words[opposite] ?? '');
    }
  }
  const all = [...one.core.words, ...other.core.words].reduce((sum, word) => sum + lengthOf(word), 0);
  const hasOwn = own > 0 || one.countries.some((country) => !other.countries.includes(country));
  const hasOther = left.size > 0 || other.countries.some((country) => !one.countries.includes(country));
  return { overlap: all === 0 ? 0 : shared / all, wordsOfEach: Number(hasOwn && hasOther) };
}

function areAlike(one: LongForm, index: number, other: LongForm, place: number): boolean {
  if (one.skeletons[index] !== other.skeletons[place]) return false;
  const [sounds, opposite] = [one.core.sounds[index], other.core.sounds[place]];
  return sounds !== undefined && opposite !== undefined && soundLikeness(sounds, opposite) >= MIN_OF_WORDS;
}
