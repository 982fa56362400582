import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../storage/text/fold.js';
import { packagePath } from '../../package-path.js';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** CLDR codes that are not countries. */
const NO_COUNTRIES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];
/** Where data sets put actors that belong to no single country. */
const INTERNATIONAL = 'International';
const ABBREVIATION = /^\p{Lu}{2,3}$/u;

/** Names of countries and their adjectives, folded, with the name that we use for the country. */
const byWords = new Map<string, string>([[fold(INTERNATIONAL), INTERNATIONAL]]);
/** Abbreviations, which are ordinary words in lower case. */
const byAbbreviation = new Map<string, string>();

for (const name of namesOfRuntime()) byWords.set(fold(name), name);
const others = parse(readFileSync(packagePath('data/matching/countries.yaml'), 'utf8')) as Record<
  string,
  string[]
>;
for (const [name, words] of Object.entries(others)) {
  byWords.set(fold(name), name);
  for (const word of words) {
    if (ABBREVIATION.test(word)) byAbbreviation.set(word, name);
    else byWords.set(fold(word), name);
  }
}

const MAX_WORDS = Math.max(...[...byWords.keys()].map((words) => words.split(' ').length));
const ABBREVIATED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byAbbreviation.keys()].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

function namesOfRuntime(): string[] {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.includes(code))
    .map((code) => regions.of(code))
    .filter((name) => name !== undefined);
}

/** A text with abbreviated countries written out: US military, United States military. */
export const withCountriesInFull = (text: string): string =>
  text.replace(ABBREVIATED, (word) => byAbbreviation.get(word) ?? word);

/** The country that all the words together name; null if they do not. */
export const countryNamed = (text: string): string | null => byWords.get(fold(text)) ?? null;

/** The countries among folded words, and the remaining words. */
export function takeCountries(words: readonly string[]): { countries: string[]; rest: string[] } {
  const countries: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const [length, country] = longestAt(words, at);
    if (country === null) rest.push(words[at] as string);
    else countries.push(country);
    at += length;
  }
  return { countries, rest };
}

function longestAt(words: readonly string[], at: number): [length: number, country: string | null] {
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length -= 1) {
    const country = byWords.get(words.slice(at, at + length).join(' '));
    if (country !== undefined) return [length, country];
  }
  return [1, null];
}
