import { fold } from '../../storage/text/fold.js';
import { type Name, readName } from '../names/read-name.js';
import { skeletonOf } from '../names/sounds.js';
import { initialsOf } from './acronyms.js';
import type { ActorName, LongForm } from './actor-name.js';
import { takeCountries, withCountriesInFull } from './countries.js';
import { bodyThatSounds, knownBody } from './known-bodies.js';
import { type NameParts, takeApart } from './name-parts.js';
import { type Organ, organNamed } from './organs.js';
import { takeSorts } from './sorts-of-bodies.js';

const QUOTES = /["“”„«»]/gu;
const FORMER = /^(?:former|ex)[\s-]+(.+)$/iu;
const SUPPORTERS = /^supporters of (?:the )?(.+)$/iu;

/** Splits the name of an actor, as UCDP, ACLED and others compose such names. */
export function readActorName(text: string): ActorName {
  const plain = text.replace(QUOTES, '').trim().replace(/\s+/gu, ' ');
  const former = FORMER.exec(plain)?.[1];
  const supported = SUPPORTERS.exec(former ?? plain)?.[1];
  const bare = supported ?? former ?? plain;
  const knownAsIs = knownBody(bare);
  const organ = knownAsIs === null ? organNamed(bare) : null;
  const parts = readParts(organ ? (organ.unit ?? '') : bare);
  const own = parts.longForms.map(longFormOf);
  const known = knownAsIs ?? knownByParts(own, parts);
  const longForms = own.length === 0 && known !== null ? [longFormOf(known)] : own;
  return {
    text,
    known,
    isKnownAsIs: knownAsIs !== null,
    acronyms: parts.acronyms,
    longForms,
    initials: initialsIn([...parts.bodies, ...longForms.map((form) => form.text)]),
    role: supported === undefined ? roleOf(parts, organ) : 'supporters',
    isOrgan: organ !== null && organ.unit === null,
    roleOfWhole: organ?.role ?? null,
    isFormer: former !== undefined,
    countries: countriesOf(knownAsIs === null ? own : [], organ?.country, parts),
    years: organ?.years ?? parts.years,
    factions: [...new Set(parts.factions)].filter((faction) => faction !== ''),
  };
}

function readParts(text: string): NameParts {
  const parts: NameParts = {
    bodies: [],
    acronyms: [],
    longForms: [],
    countries: [],
    factions: [],
    years: null,
    role: null,
  };
  const colon = colonIn(text);
  if (colon > 0) takeApart(text.slice(0, colon), parts, true);
  if (text !== '') takeApart(text.slice(colon + 1).trim(), parts, false);
  return parts;
}

/** Position of the first colon outside brackets; -1 if there is none. */
function colonIn(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ':' && depth === 0 && text[index + 1] === ' ') return index;
  }
  return -1;
}

/** An acronym alone means what it usually stands for; beside a long form, the long form counts. */
const knownByParts = (longForms: readonly LongForm[], { acronyms }: NameParts): string | null =>
  (longForms.length > 0
    ? longForms.map(({ whole }) => bodyThatSounds(whole))
    : acronyms.map(({ text }) => knownBody(text))
  ).find((body) => body !== null) ?? null;

/** A country in the name of a known organization does not distinguish it from others of that name. */
const countriesOf = (
  longForms: readonly LongForm[],
  ofOrgan: string | undefined,
  parts: NameParts,
): string[] => [
  ...new Set([
    ...(ofOrgan === undefined ? parts.countries : [ofOrgan]),
    ...longForms.flatMap(({ whole, countries }) => (bodyThatSounds(whole) === null ? countries : [])),
  ]),
];

function longFormOf(text: string): LongForm {
  const { countries, rest } = takeCountries(wordsOf(text));
  const whole = withoutArticle(readName(text));
  const name = rest.length > 0 && countries.length > 0 ? withoutArticle(readName(rest.join(' '))) : whole;
  const { sorts, rest: words } = takeSorts(name.folded.split(' '));
  const core = coreOf(name, words);
  return { text, whole, countries, name, core, sorts, skeletons: core.sounds.map(skeletonOf) };
}

const coreOf = (name: Name, words: readonly string[]): Name =>
  words.length === 0 || words.length === name.folded.split(' ').length
    ? name
    : withoutArticle(readName(words.join(' ')));

const initialsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => [...initialsOf(text)]));

/** An article distinguishes places, but hardly organizations: Furqan Brigades, al-Furqan Brigades. */
const withoutArticle = (name: Name): Name => ({ ...name, beginsWithArticle: false });

const roleOf = (parts: NameParts, organ: Organ | null): string | null =>
  organ && organ.unit === null ? organ.role : parts.role;

const wordsOf = (text: string): string[] => fold(withCountriesInFull(text)).split(' ');
