import type { ComparedNames } from './compared-names.js';
import type { ActorName } from './actor-name.js';

/** Describes what two names have in common. */
export function commonName({ one, other, features }: ComparedNames): string {
  const [left, right] = [one.text, other.text];
  if (left === right) return `both are called ${left}`;
  if (features.known) return `${left} and ${right} are names of ${one.known ?? ''}`;
  if (features.organ) return `both are the ${one.role ?? ''} of ${one.countries.join(' and ')}`;
  if (features.sameName) return `${left} is the same name as ${right}`;
  if (features.likeness) return `${left} is ${likenessInWords(features.likeness)} ${right}`;
  if (features.initials) return initialsInWords(one, other) ?? initialsInWords(other, one) ?? '';
  if (features.acronym) return `${left} and ${right} have the same acronym`;
  if (features.alignedInitials) return `the letters of an acronym stand in ${left} and ${right}`;
  return features.overlap ? `${left} has words of ${right}` : `${left} has nothing of ${right}`;
}

/** Describes what distinguishes two names. */
export function distinctName({ one, other, features }: ComparedNames): string {
  if (features.otherKnown) return `${one.known ?? ''} is known, and ${other.known ?? ''}`;
  if (features.otherLongForm) return 'their names written out are different';
  if (features.wordsOfEach) return 'each has words of its own';
  if (features.otherAcronym) return 'their acronyms are different';
  return 'they are of different sorts';
}

const likenessInWords = (likeness: number): string => (likeness > 0.6 ? 'much like' : 'somewhat like');

function initialsInWords({ acronyms }: ActorName, { initials, text }: ActorName): string | null {
  const found = acronyms.find(({ letters, base }) => initials.has(letters) || initials.has(base));
  return found ? `${found.text} has the initials of ${text}` : null;
}
