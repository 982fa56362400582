import { EffectKind } from '../domain/events/effect-kind.js';
import { numberOf } from './numbers.js';
import { singularOf } from './singular.js';
import { spelled } from './spellings.js';
import type { Token } from './tokens.js';
import type { Verb } from './verbs.js';

/** What follows one verb, or several that share it, between two joints. */
export interface Phrase<T extends Token> {
  readonly verbs: readonly Verb[];
  readonly tokens: readonly T[];
  /** Where it begins: at the verb, for the first phrase under it. */
  readonly start: number;
  /** Whether the verbs are joined by “or”, so that it is not stated which applies. */
  readonly isUndecided: boolean;
  /** Whether only “and” separates it from the previous phrase, as in “an ISIL vehicle and bunker”. */
  readonly afterAnd: boolean;
}

const MARKS = new Set([',', ';', ':']);
const JOINTS = new Set(['and', 'or', 'plus', 'also', 'then', 'while', 'successfully', 'including']);
/** Joints of several words. */
const LONG_JOINTS = ['as well as', 'to include', 'in addition to', 'among them', 'among whom'].map((joint) =>
  joint.split(' '),
);
/** Names of one thing that contain “and”. */
const TWINS = new Set(['command control', 'gas oil', 'oil gas']);
/** Fuels and lubricants that are listed together: “petroleum, oil, and lubricant site”. */
const FUELS = /^(?:petroleum|oil|lubricants?)$/;

/** Splits what follows a subject: “struck a unit, two vehicles; and destroyed a bunker”. */
export function phrasesOf<T extends Token>(
  tokens: readonly T[],
  verbOf: (token: T) => Verb | null,
): Phrase<T>[] {
  const phrases: Phrase<T>[] = [];
  let verbs: Verb[] = [];
  let isUndecided = false;
  let start: number | null = null;
  let phrase: T[] = [];
  let afterAnd = false;
  const close = (nextAfterAnd: boolean) => {
    const [first] = phrase;
    if (first) {
      phrases.push({ verbs, isUndecided, tokens: phrase, start: start ?? first.start, afterAnd });
      start = null;
    }
    phrase = [];
    afterAnd = nextAfterAnd;
  };
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] as T;
    const verb = verbOf(token);
    const joint = verb ? 0 : jointAt(tokens, index);
    if (verb) {
      const together = phrase.length === 0 && phrases.at(-1)?.verbs !== verbs;
      close(false);
      isUndecided = together && (isUndecided || tokens[index - 1]?.word === 'or');
      verbs = together ? [...verbs, verb] : [verb];
      start = together ? (start ?? token.start) : token.start;
    } else if (joint > 0) {
      close(token.word === 'and' && phrase.length > 0);
    } else {
      if (
        beginsAnew(tokens, index) &&
        endsInNoun(phrase) &&
        !verbs.some(({ kind }) => kind === EffectKind.DENIED)
      ) {
        close(false);
      }
      phrase.push(token);
    }
    index += Math.max(joint, 1);
  }
  close(false);
  const last = tokens.at(-1);
  // “… were struck”: a verb without an object is not covered, but must not be lost.
  if (last && phrases.at(-1)?.verbs !== verbs)
    phrases.push({ verbs, isUndecided, tokens: [last], start: start ?? last.start, afterAnd: false });
  return phrases;
}

/** Number of words in the joint at a position; 0 if there is none. */
function jointAt(tokens: readonly Token[], index: number): number {
  const word = (offset: number) => tokens[index + offset]?.word.toLowerCase() ?? '';
  const long = LONG_JOINTS.find((joint) => joint.every((part, offset) => part === word(offset)));
  if (long) return long.length;
  if (isAmongFuels(word)) return 0;
  if (word(0) === 'and' && TWINS.has(`${word(-1)} ${word(1)}`)) return 0;
  return MARKS.has(word(0)) || JOINTS.has(word(0)) ? 1 : 0;
}

/** Whether the joint is part of “petroleum, oil, and lubricant”. */
function isAmongFuels(word: (offset: number) => string): boolean {
  const before = word(0) === 'and' && word(-1) === ',' ? word(-2) : word(-1);
  const after = word(0) === ',' && word(1) === 'and' ? word(2) : word(1);
  return /^(?:,|and)$/.test(word(0)) && FUELS.test(before) && FUELS.test(after);
}

/** “four ISIL buildings an ISIL artillery piece”: a missing comma before the article or the number. */
function beginsAnew(tokens: readonly Token[], index: number): boolean {
  const [word = '', next = ''] = tokens.slice(index, index + 2).map((token) => token.word);
  return /^an?$/.test(word) || (numberOf(word) !== null && next === 'ISIL');
}

function endsInNoun(phrase: readonly Token[]): boolean {
  const last = phrase.at(-1)?.word;
  return last !== undefined && (last === ')' || singularOf(spelled(last)) !== null);
}
