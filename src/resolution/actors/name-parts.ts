import { fold } from '../../storage/text/fold.js';
import { initialsOf, isAcronym, lettersOf } from './acronyms.js';
import type { Acronym } from './actor-name.js';
import { countryNamed } from './countries.js';

/** Parts of a name besides the name of the organization. */
export interface NameParts {
  /** The forms of that name, without brackets. */
  readonly bodies: string[];
  readonly acronyms: Acronym[];
  readonly longForms: string[];
  readonly countries: string[];
  readonly factions: string[];
  years: string | null;
  role: string | null;
}

const BRACKETS = /\s*\(((?:[^()]|\([^()]*\))*)\)/gu;
const YEARS = /^\d{4}-(?:\d{4})?$/u;
const DASH = /\s+[-–—]\s+|\s*[-–—]\s+/u;
/** CPI-Maoist, NDFB-S, PKK-YJA STAR: what follows the acronym of the whole. */
const BASE = /^([^\s(-]+)[\s-]+(?!\d)(.+)$/u;
/** Hmar People's Convention-Democracy, but not Jaish-e-Mohammad. */
const HYPHENED = /^(.*?\s\p{L}+\p{Ll}{3})-(?=\p{Lu})(.+)$/u;
const MILITIA = /^(.+\S)\s+militia$/iu;
/** Yekîneyên Parastina Gel YPG. */
const WITH_ACRONYM = /^(.+\S)\s+(\p{Lu}{2,})$/u;
const OR = /\s+and\/or\s+/iu;

/** Splits one form of a name, such as what precedes or follows the colon in SDF: Syrian Democratic Forces. */
export function takeApart(form: string, parts: NameParts, isBeforeColon: boolean): void {
  const [first = '', ...alternatives] = form.split(OR);
  parts.factions.push(...alternatives.map((other) => `or ${fold(other)}`));
  const brackets: string[] = [];
  const bare = first.replace(BRACKETS, (_, inner: string) => (brackets.push(inner), '')).trim();
  parts.bodies.push(bare);
  const [body = '', ...dashed] = bare.split(DASH);
  parts.factions.push(...dashed.map(factionOf));
  for (const inner of brackets) takeBracket(inner, isAcronym(body), parts);
  for (const one of body.split(/\s*\/\s*/u)) takeBody(one, isBeforeColon || !/\s/u.test(one), parts);
}

function takeBracket(inner: string, isOfAcronym: boolean, parts: NameParts): void {
  const country = countryNamed(inner);
  if (YEARS.test(inner)) parts.years = inner;
  else if (country !== null) parts.countries.push(country);
  else if (!isOfAcronym && isAcronym(inner)) parts.acronyms.push(acronymOf(inner));
  else parts.factions.push(factionOf(inner));
}

function takeBody(body: string, mayBeAcronym: boolean, parts: NameParts): void {
  const [, base = '', faction = ''] = (mayBeAcronym && BASE.exec(body)) || [];
  if (isAcronym(base)) {
    parts.acronyms.push(/\s/u.test(body) ? acronymOf(base) : acronymOf(body, base));
    parts.factions.push(factionOf(faction));
  } else if (mayBeAcronym && isAcronym(body)) parts.acronyms.push(acronymOf(body));
  else takeLongForm(body, parts);
}

function takeLongForm(body: string, parts: NameParts): void {
  const militia = MILITIA.exec(body)?.[1];
  if (militia !== undefined) parts.role = 'militia';
  const [, whole, faction] = HYPHENED.exec(militia ?? body) ?? [];
  if (faction !== undefined) parts.factions.push(factionOf(faction));
  const longForm = whole ?? militia ?? body;
  const [, words = '', acronym = ''] = WITH_ACRONYM.exec(longForm) ?? [];
  const isWithAcronym = initialsOf(words).has(lettersOf(acronym));
  if (isWithAcronym) parts.acronyms.push(acronymOf(acronym));
  parts.longForms.push(isWithAcronym ? words : longForm);
}

const acronymOf = (text: string, base = text): Acronym => ({
  text,
  letters: lettersOf(text),
  base: lettersOf(base),
});

/** A faction without words that only say that it is one. */
const factionOf = (text: string): string =>
  fold(text)
    .split(' ')
    .filter((word, _, all) => all.length === 1 || !['faction', 'splinter', 'the'].includes(word))
    .join(' ');
