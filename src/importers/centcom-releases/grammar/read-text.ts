import { EffectKind } from '../../../domain/events/effect-kind.js';
import { nounPhraseOf, type NounPhrase } from './noun-phrase.js';
import { type Phrase, phrasesOf } from './phrases.js';
import type { EffectReading, SentenceReading } from './reading.js';
import { subjectOf } from './subject.js';
import { type Token, tokensOf } from './tokens.js';

/** Sentences that report no effect: the result of a strike is unknown or nothing, how it was carried out, what words mean. */
const STATEMENTS: readonly RegExp[] = [
  /\bno effect\b|\bineffective\b|\binconclusive results?\b|\bnot successful\b/i,
  /\bresults? (?:is|are|was|were) (?:still )?(?:being assessed|unknown|inconclusive)\b/i,
  /\bno (?:air)?strikes?\b/i,
  /^All aircraft (?:safely )?(?:departed|exited)\b/i,
  /^(?:Airs|S)trike assessments? (?:is|are) based on initial reports\b/i,
  /\bemployed\b.*\baircraft\b|\baircraft\b.*\bemployed\b/i,
  /\bparticipated in (?:these|the)\b/i,
  /\bunder investigation\b/i,
  /\bcivilian casualties\b/i,
  /\bpreviously unreported\b/i,
  /^A strike, as defined in\b|^So having a single aircraft\b|^Accordingly, CJTF-OIR does not report\b/i,
];

/** Whether a sentence is known to state no effect. */
const isStatement = (sentence: string): boolean => STATEMENTS.some((form) => form.test(sentence));

/** A full stop before a capital ends a sentence, unless it belongs to an abbreviation. */
const END = /(?<!\b(?:U\.S|Nov|Dec|Oct|Sept))\.["”]?\s+(?=["“]?v?\p{Lu})/u;

/** “…, while two strikes”, “…; another airstrike”: a new sentence after all. */
const JOINT =
  /(?:[,;]?\s+while|;)\s+(?=(?:another|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:other\s+)?(?:air)?strikes?\b)/i;

/** The sentences of a description, with single spaces and without closing punctuation. */
function sentencesOf(text: string): string[] {
  return text
    .split(END)
    .flatMap((sentence) => sentence.split(JOINT))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim().replace(/\.$/, ''))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/**
 * Reads what a release says about some strikes, sentence by sentence. The first begins with the word “strike” or
 * “airstrikes”, which their number and place precede.
 */
export function readText(text: string): SentenceReading[] {
  return sentencesOf(text).map(readSentence);
}

function readSentence(sentence: string): SentenceReading {
  const nothing = { sentence, strikes: null, effects: [], isStatement: false, uncovered: [] };
  if (isStatement(sentence)) return { ...nothing, isStatement: true };
  const subject = subjectOf(sentence);
  if (!subject) return { ...nothing, uncovered: [sentence] };
  const predicates = sentence.slice(subject.end);
  return { ...nothing, strikes: subject.strikes, ...readPredicates(predicates) };
}

function readPredicates(text: string): Pick<SentenceReading, 'effects' | 'uncovered'> {
  const phrases = phrasesOf(tokensOf(text).filter(isNotRepeated));
  const read = phrases.map(({ tokens, verbs }) => {
    const words = tokens.map(({ word }) => word);
    return nounPhraseOf(verbs.some(({ kind }) => kind === EffectKind.DENIED) ? denied(words) : words);
  });
  const effects: EffectReading[] = [];
  const uncovered: string[] = [];
  phrases.forEach((phrase, index) => {
    const whole = phrase.isUndecided ? null : completed(index, phrases, read);
    if (whole) effects.push(...effectsOf(phrase, whole));
    else uncovered.push(wordsOf(phrase, text));
  });
  return { effects, uncovered };
}

/** A repeated word: “command and and control”, “an an ISIL vehicle”. */
const isNotRepeated = ({ word }: Token, index: number, tokens: readonly Token[]): boolean =>
  word !== tokens[index - 1]?.word;

/** “ISIL access to terrain”, “ISIL forces an avenue of approach”: who is denied it comes first, and is not an owner. */
function denied(words: readonly string[]): readonly string[] {
  const text = words.join(' ').replace(/^(?:ISIL|ISIS)(?: forces| fighters)? /, '');
  return text.replace(/^access to /, '').split(' ');
}

/**
 * A phrase with the name that it takes from another: from the next in “two large and four small tactical units”, from
 * the previous in “destroyed a tank and damaged another”. Phrases that share a name, or follow “and” without an
 * article, also share the owner.
 */
function completed(
  index: number,
  phrases: readonly Phrase[],
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

function effectsOf({ verbs }: Phrase, { name, number, qualifier, owner }: NounPhrase): EffectReading[] {
  return verbs.map(({ kind, past }) => {
    // “Denied ISIL a tactical advantage” counts nothing.
    const isCounted = kind !== EffectKind.DENIED || number !== 1;
    return { kind, verb: past, object: name, number: isCounted ? number : null, qualifier, owner };
  });
}

const wordsOf = ({ start, tokens }: Phrase, text: string): string => text.slice(start, tokens.at(-1)?.end);
