import { nounPhraseOf, type NounPhrase } from './noun-phrase.js';
import { type Phrase, phrasesOf } from './phrases.js';
import type { Token } from './tokens.js';
import { EffectKind } from '../domain/events/effect-kind.js';
import { type Verb, verbOf } from './verbs.js';

/** Words under a verb, and what they name; null where the grammar does not cover them. */
export interface EffectPhrase<T extends Token> {
  readonly phrase: Phrase<T>;
  readonly noun: NounPhrase | null;
  /** The same without what other phrases supply. */
  readonly own: NounPhrase | null;
}

/** How words are looked up, where texts have more of them than the releases. */
export interface Lexicon<T extends Token> {
  readonly verbOf: (token: T) => Verb | null;
  readonly nounOf: (tokens: readonly T[]) => NounPhrase | null;
}

/** The verbs and nouns of the releases. */
export const RELEASES: Lexicon<Token> = {
  verbOf: ({ word }) => verbOf(word),
  nounOf: (tokens) => nounPhraseOf(tokens.map(({ word }) => word)),
};

/** Reads what was done to what: “engaged two tactical units; destroyed a tank and damaged another”. */
export function effectPhrasesOf<T extends Token>(
  tokens: readonly T[],
  { verbOf: findVerb, nounOf }: Lexicon<T>,
): EffectPhrase<T>[] {
  const phrases = phrasesOf(tokens.filter(isNotRepeated), findVerb);
  const read = phrases.map(({ tokens: words, verbs }) =>
    nounOf(verbs.some(({ kind }) => kind === EffectKind.DENIED) ? denied(words) : words),
  );
  return phrases.map((phrase, index) => ({
    phrase,
    own: read[index] ?? null,
    noun: phrase.isUndecided ? null : completed(index, phrases, read),
  }));
}

/** A repeated word: “command and and control”, “an an ISIL vehicle”. */
const isNotRepeated = ({ word }: Token, index: number, tokens: readonly Token[]): boolean =>
  word !== tokens[index - 1]?.word;

/** “ISIL access to terrain”, “ISIL forces an avenue of approach”: who is denied it comes first, and is not an owner. */
function denied<T extends Token>(tokens: readonly T[]): readonly T[] {
  const word = (index: number) => tokens[index]?.word ?? '';
  const whose = /^(?:ISIL|ISIS)$/.test(word(0)) ? (/^(?:forces|fighters)$/.test(word(1)) ? 2 : 1) : 0;
  const access = word(whose) === 'access' && word(whose + 1) === 'to' ? 2 : 0;
  return tokens.slice(whose + access);
}

/**
 * A phrase with the name that it takes from another: from the next in “two large and four small tactical units”, from
 * the previous in “destroyed a tank and damaged another”. Phrases that share a name, or follow “and” without an
 * article, also share the owner.
 */
function completed(
  index: number,
  phrases: readonly Phrase<Token>[],
  read: readonly (NounPhrase | null)[],
): NounPhrase | null {
  const [own, before, next] = [read[index], read[index - 1], read[index + 1]];
  if (!own) return null;
  if (own.isWhole) {
    const isShared = phrases[index]?.afterAnd === true && (!own.isStated || before?.isWhole === false);
    return isShared && before ? { ...own, owner: own.owner ?? before.owner } : own;
  }
  if (phrases[index + 1]?.afterAnd === true && next?.isWhole && own.isStated) {
    const noun = next.name.split(' ').at(-1) ?? '';
    const name = own.name === '' ? next.name : `${own.name} ${noun}`;
    return { ...own, name, isWhole: true, owner: own.owner ?? next.owner };
  }
  if (own.name === '' && own.isStated && before?.isWhole) {
    return { ...own, name: before.name, isWhole: true, owner: own.owner ?? before.owner };
  }
  return null;
}
