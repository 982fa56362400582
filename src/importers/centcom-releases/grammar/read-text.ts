import { EffectKind } from '../../../domain/events/effect-kind.js';
import { effectPhrasesOf, RELEASES } from '../../../grammar/effect-phrases.js';
import type { NounPhrase } from '../../../grammar/noun-phrase.js';
import type { Phrase } from '../../../grammar/phrases.js';
import { type Token, tokensOf } from '../../../grammar/tokens.js';
import type { EffectReading, Owner, SentenceReading } from './reading.js';
import { subjectOf } from './subject.js';

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
  const read = effectPhrasesOf(tokensOf(text), RELEASES);
  return {
    effects: read.flatMap(({ phrase, noun }) => (noun ? effectsOf(phrase, noun) : [])),
    uncovered: read.flatMap(({ phrase, noun }) => (noun ? [] : [wordsOf(phrase, text)])),
  };
}

function effectsOf(
  { verbs }: Phrase<Token>,
  { name, number, qualifier, owner }: NounPhrase,
): EffectReading[] {
  return verbs.map(({ kind, past }) => {
    // “Denied ISIL a tactical advantage” counts nothing.
    const isCounted = kind !== EffectKind.DENIED || number !== 1;
    return {
      kind,
      verb: past,
      object: name,
      number: isCounted ? number : null,
      qualifier,
      owner: owner as Owner | null,
    };
  });
}

const wordsOf = ({ start, tokens }: Phrase<Token>, text: string): string =>
  text.slice(start, tokens.at(-1)?.end);
