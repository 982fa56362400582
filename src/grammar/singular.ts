import { pluralize } from 'inflection';
import { NOUNS, WITHOUT_PLURAL } from './vocabulary.js';

const SINGULARS = new Map(
  [...NOUNS].flatMap((noun) =>
    WITHOUT_PLURAL.has(noun)
      ? [[noun, noun]]
      : [
          [noun, noun],
          [pluralize(noun), noun],
        ],
  ),
);

/** The singular of a noun in the vocabulary, given in singular or plural; null for any other word. */
export const singularOf = (word: string): string | null => SINGULARS.get(word) ?? null;

/** A name in the number required: “vehicle”, “vehicles”, “avenues of approach”. */
export function named(name: string, number: number): string {
  const [noun = '', ...others] = name.split(' of ');
  const words = noun.split(' ');
  const last = words.at(-1) ?? '';
  const many = number === 1 || WITHOUT_PLURAL.has(last) ? last : pluralize(last);
  return [[...words.slice(0, -1), many].join(' '), ...others].join(' of ');
}
