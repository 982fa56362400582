import { Qualifier } from '../../domain/claims/qualifier.js';
import { determinerOf } from '../../grammar/determiner.js';
import { nounPhraseOf, type NounPhrase } from '../../grammar/noun-phrase.js';
import { COMPARISONS } from '../../grammar/vocabulary.js';
import { measureOf, singularPhrase } from './lexicon.js';
import { plainLine } from './plain-line.js';
import type { QuantityInText } from './quantities.js';
import { actorOf, isQuote, placeOf, type Unit } from './units.js';

type Count = Pick<QuantityInText, 'low' | 'best' | 'high' | 'qualifier'>;

/** What words name that something was done to. */
export interface ObjectPhrase extends NounPhrase {
  /** How many; null if that is not stated. */
  readonly count: Count | null;
  /** Of what is measured, not counted: km2. */
  readonly unit: string | null;
  /** Whether the words are of the vocabulary of strikes; others are read as any English noun. */
  readonly isInVocabulary: boolean;
  readonly owners: readonly string[];
}

/** Begins words that say where, when or by whom, rather than what. */
const TAIL =
  /^(?:in|along|at|with|near|inside|on|for|to|from|that|which|who|located|by|during|after|before|under|over|across|around|outside|between|as|belonging|used|since|when|while|against|into|through|within|according|bringing|without|dead)$/i;
const AREA = /^(?:sq|square)$/i;
const AREAS: readonly (readonly [RegExp, string])[] = [
  [/^(?:km|kms|kilomet(?:re|er)s?)$/i, 'km2'],
  [/^(?:mi|miles?)$/i, '[mi_us]2'],
];
/** Says whose a thing is by what the speaker calls them: “terrorist positions”. */
const WHOSE = /^(?:terrorist|enemy|militant|insurgent|rebel|extremist|jihadist)s?['’]?$/i;
/** Kinds of places that are named after them: “the town of Tarsa”. */
const SETTLEMENT =
  /^(?:cit(?:y|ies)|towns?|villages?|districts?|provinces?|governorates?|suburbs?|neighbou?rhoods?|areas?|ports?)$/i;
const LEAD = /^(?:an?|another|the|additional|other|further|all|its|their|nearly|also|both|these|those)$/i;

/** Reads what a phrase names; null if it is no thing. */
export function objectOf(units: readonly Unit[]): ObjectPhrase | null {
  const own = withoutTail(units.filter((unit) => !isQuote(unit) && !/^[[\]]$/.test(unit.word)));
  if (own.some(({ date }) => date)) return objectOf(own.filter(({ date }) => !date));
  if (/^(?:using|with)$/.test(own[0]?.word ?? '')) return null;
  const place = placeAmong(own);
  if (place !== null)
    return { ...PLAIN, name: place, number: null, count: null, isStated: false, isInVocabulary: true };
  const owners = own.flatMap((unit) => actorOf(unit) ?? []);
  const things = own.filter((unit) => actorOf(unit) === null);
  const [none] = things;
  if (none && /^no$/i.test(none.word)) {
    const rest = objectOf(things.slice(1));
    return rest ? { ...rest, number: 0, isStated: true, count: exactly(0), owners } : null;
  }
  const at = things.findIndex(({ quantity }) => quantity);
  const quantity =
    at >= 0 && things.slice(0, at).every(({ word }) => LEAD.test(word)) ? things[at]?.quantity : undefined;
  if (!quantity && things.some((unit) => unit.quantity)) return null;
  if (quantity?.isShare) return null;
  const measured = quantity ? withoutArea(things.slice(at + 1)) : { units: things, unit: null };
  const words = measured.units
    .map(({ word }) => word.replace(/['’]s$/u, ''))
    .filter((word, index, all) => !(WHOSE.test(word) && index < all.length - 1));
  const noun = nounIn(
    quantity && /^of (?:them|whom|which)$/i.test(words.slice(0, 2).join(' ')) ? words.slice(2) : words,
  );
  // “killed John Doe”: a name counts nothing.
  const head = words.at(-1) ?? '';
  const isName = !quantity && /^\p{Lu}\p{Ll}/u.test(head);
  if (noun && !noun.isInVocabulary && (isName || /^(?:killed|wounded|injured)$/.test(head))) return null;
  if (!noun || measureOf(noun.name.split(' ').at(-1) ?? '') !== null) return null;
  const owner = owners[0] ?? null;
  const count =
    quantity ?? (noun.number === null ? null : { ...exactly(noun.number), qualifier: noun.qualifier });
  return {
    ...{ ...noun, name: plainLine(noun.name, 100) },
    ...{ owner, owners, unit: measured.unit, count },
    number: quantity ? (quantity.best ?? quantity.high) : noun.number,
    isStated: noun.isStated || quantity !== undefined,
  };
}

const PLAIN = { qualifier: Qualifier.EXACT, rest: [], owner: null, owners: [], unit: null, isWhole: true };

/** “captured Tarsa”: of a known place, of what kind it is; null of other words. */
function placeAmong(units: readonly Unit[]): string | null {
  const [only, other] = units.filter(({ word }) => !LEAD.test(word));
  const place = only && !other && actorOf(only) === null ? placeOf(only) : null;
  return place && (place.kind === 'OTHER' ? 'place' : place.kind.toLowerCase());
}

const exactly = (best: number): Count => ({ low: null, best, high: null, qualifier: Qualifier.EXACT });

function nounIn(words: readonly string[]): (NounPhrase & { isInVocabulary: boolean }) | null {
  const known = nounPhraseOf(words);
  if (known && (known.isWhole || words.every((word) => COMPARISONS.has(word.toLowerCase()))))
    return { ...known, isInVocabulary: true };
  const determined = determinerOf(withoutBrackets(words));
  const rest = determined.rest.filter(
    (word) => !COMPARISONS.has(word.toLowerCase()) && !/^(?:its|their|suspected|alleged)$/i.test(word),
  );
  if (rest.length === 0) return known ? { ...known, isInVocabulary: true } : null;
  // A number, or none, decides how much the words are to be trusted: “fled” is no noun.
  const name = singularPhrase(rest);
  if (name === null) return known ? { ...known, isInVocabulary: true } : null;
  return { ...determined, owner: null, name, isWhole: true, isInVocabulary: false };
}

function withoutTail(units: readonly Unit[]): readonly Unit[] {
  const tail = units.findIndex(
    ({ word, name }, index) =>
      index > 0 &&
      !name &&
      (TAIL.test(word) || (word === 'of' && SETTLEMENT.test(units[index - 1]?.word ?? ''))),
  );
  return tail === -1 ? units : units.slice(0, tail);
}

function withoutBrackets(words: readonly string[]): readonly string[] {
  const [open, close] = [words.indexOf('('), words.indexOf(')')];
  return open === -1 ? words : [...words.slice(0, open), ...(close > open ? words.slice(close + 1) : [])];
}

/** “55,670 SQ KM of land”. */
function withoutArea(units: readonly Unit[]): { units: readonly Unit[]; unit: string | null } {
  const isArea = AREA.test(units[0]?.word ?? '');
  const unit = AREAS.find(([form]) => form.test(units[1]?.word ?? ''))?.[1];
  if (!isArea || unit === undefined) return { units, unit: null };
  return { units: units.slice(units[2]?.word === 'of' ? 3 : 2), unit };
}
