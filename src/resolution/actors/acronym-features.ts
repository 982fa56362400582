import { isAligned } from './acronyms.js';
import type { ActorFeatures } from './actor-features.js';
import type { Acronym, ActorName } from './actor-name.js';

const SHORT = 2;

/** Whether the names share an acronym, or one has the initials of the other. */
export function acronymFeatures(one: ActorName, other: ActorName): ActorFeatures {
  const same = one.acronyms.find((acronym) => other.acronyms.some((opposite) => isSame(acronym, opposite)));
  const initials = same ? undefined : (initialsAmong(one, other) ?? initialsAmong(other, one));
  const agreed = same ?? initials;
  const aligned = agreed ?? alignedAmong(one, other) ?? alignedAmong(other, one);
  return {
    acronym: Number(same !== undefined),
    shortAcronym: Number(same !== undefined && same.letters.length <= SHORT),
    initials: Number(initials !== undefined),
    shortInitials: Number(initials !== undefined && initials.letters.length <= SHORT),
    alignedInitials: Number(agreed === undefined && aligned !== undefined),
    otherAcronym: Number(same === undefined && one.acronyms.length > 0 && other.acronyms.length > 0),
  };
}

/** Whether an acronym that includes the faction, such as NDFB-S, equals the acronym or initials of the other. */
export const isFactionInAcronym = (one: ActorName, other: ActorName): boolean =>
  [one, other].some((name, index) => {
    const opposite = index === 0 ? other : one;
    return name.acronyms.some(
      ({ letters, base }) =>
        letters !== base &&
        (opposite.initials.has(letters) || opposite.acronyms.some((acronym) => acronym.letters === letters)),
    );
  });

const isSame = (one: Acronym, other: Acronym): boolean =>
  one.letters === other.letters || one.base === other.base;

const initialsAmong = ({ acronyms }: ActorName, { initials }: ActorName): Acronym | undefined =>
  acronyms.find(({ letters, base }) => initials.has(letters) || initials.has(base));

const alignedAmong = ({ acronyms }: ActorName, { longForms }: ActorName): Acronym | undefined =>
  acronyms.find(({ letters }) => longForms.some(({ text }) => isAligned(letters, text)));
