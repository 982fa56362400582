import { determinerOf, type Determined } from './determiner.js';
import { singularOf } from './singular.js';
import { spelled } from './spellings.js';
import { COMPARISONS, MODIFIERS } from './vocabulary.js';

/** Whose a thing is, if the text says so: of a belligerent of the releases, or the id of an actor. */
export type Owner = string;

/** A parsed phrase such as “two separate ISIL-held oil pump jacks along a supply route”. */
export interface NounPhrase extends Determined {
  readonly owner: Owner | null;
  /** The name in the singular; empty if another phrase supplies it: “two large and …”, “another”. */
  readonly name: string;
  /** Whether the name ends in a noun; not in “two tactical and one large ISIL unit”. */
  readonly isWhole: boolean;
}

const ISIS = /^(?:ISIL|ISIS|ISL|Daesh)(?:[’']s?)?$/;
const COALITION = /^[Cc]oalition$/;
/** “ISIL-held”; with a space instead of the hyphen, the second word follows. */
const OF_ISIS = /^(?:ISIL|ISIS)[-–](\w+)$/;
const HELD = /^(?:held|used|occupied|controlled|created|operated)$/;
/** Begins words that say where the thing was, or what it was for, rather than what it was. */
const TAIL = /^(?:in|along|at|with|near|inside|on|for|to|from|that|which|located|carrying|under|whose)$/;
const DIRECTION = /^(?:north|south)?(?:east|west)?$/;

/** Parses a phrase; null if it contains a word that is not in the vocabulary. */
export function nounPhraseOf(words: readonly string[]): NounPhrase | null {
  const determined = determinerOf(withoutTail(words));
  const { rest, owner } = withoutOwner(withoutBrackets(determined.rest));
  const spelt = spelled(rest.join(' ')).split(' ').filter(Boolean);
  const name = spelt.filter((word) => !COMPARISONS.has(word));
  const isKnown = name.every(
    (word, index) => isWord(word) || (word === 'of' && index > 0) || isTwin(name, index),
  );
  if (!isKnown) return null;
  const head = headOf(name);
  const noun = name[head];
  const singular = noun === undefined ? null : singularOf(noun);
  if (singular === null) return { ...determined, owner, name: name.join(' '), isWhole: false };
  return { ...determined, owner, name: name.with(head, singular).join(' '), isWhole: true };
}

/** Position of the noun: “avenue” in “avenue of approach”, but the last word in “ministry of oil headquarters”. */
function headOf(name: readonly string[]): number {
  const before = name.indexOf('of') - 1;
  const isNoun = before >= 0 && singularOf(name[before] ?? '') !== null;
  return isNoun ? before : name.length - 1;
}

const isWord = (word: string): boolean => MODIFIERS.has(word) || singularOf(word) !== null;

/** The “and” in “command and control”. */
const isTwin = (name: readonly string[], index: number): boolean =>
  name[index] === 'and' && index > 0 && index < name.length - 1;

/** “firing on”, “used as” and “operated by” begin a tail, “firing position” does not. */
function withoutTail(words: readonly string[]): readonly string[] {
  const tail = words.findIndex(
    (word, index) =>
      index > 0 &&
      (TAIL.test(word) ||
        (DIRECTION.test(word) && words[index + 1] === 'of') ||
        (/^(?:firing|used|operated|associated)$/.test(word) &&
          /^(?:on|as|for|by|with|to)$/.test(words[index + 1] ?? ''))),
  );
  return tail === -1 || /^(?:at|up)$/.test(words[0] ?? '') ? words : words.slice(0, tail);
}

/** An abbreviation in brackets repeats the words before it. */
const withoutBrackets = (words: readonly string[]): readonly string[] => {
  const open = words.indexOf('(');
  const isAbbreviation =
    open !== -1 && words[open + 2] === ')' && /^\p{Lu}{2,}s?$/iu.test(words[open + 1] ?? '');
  return isAbbreviation ? withoutBrackets([...words.slice(0, open), ...words.slice(open + 3)]) : words;
};

function withoutOwner(words: readonly string[]): { rest: readonly string[]; owner: Owner | null } {
  let owner: Owner | null = null;
  const rest = words.filter((word, index) => {
    const [, held] = OF_ISIS.exec(word) ?? [];
    const isOwner = ISIS.test(word) || (held !== undefined && HELD.test(held));
    if (isOwner) owner = 'ISIS';
    if (COALITION.test(word)) owner = 'COALITION';
    const isHeld = index > 0 && ISIS.test(words[index - 1] ?? '') && HELD.test(word);
    return !(isOwner || COALITION.test(word) || isHeld);
  });
  return { rest, owner };
}
