import { closest, distance } from 'fastest-levenshtein';
import { alike, type Notation, Unreadable } from './notation.js';

/** One of a few values, such as the kinds of an event, in any case and with spaces for underscores. */
export function choices<Choice extends string>(all: Readonly<Record<string, Choice>>): Notation<Choice> {
  const known = Object.values(all);
  return alike((text) => {
    const wanted = text
      .trim()
      .toUpperCase()
      .replaceAll(/[\s-]+/g, '_');
    const found = known.find((one) => one === wanted);
    if (found) return found;
    throw new Unreadable(`Expected one of ${known.join(', ')}${nearest(wanted, known)}.`);
  });
}

/** “; did you mean X?” if one of them is close enough. */
export function nearest(wanted: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(wanted, known) : '';
  return near !== '' && distance(wanted, near) <= near.length / 2 ? `; did you mean ${near}` : '';
}
