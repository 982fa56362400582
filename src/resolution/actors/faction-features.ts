import { nameLikeness } from '../names/name-likeness.js';
import { readName } from '../names/read-name.js';
import { isFactionInAcronym } from './acronym-features.js';
import { initialsOf } from './acronyms.js';
import type { ActorFeatures } from './actor-features.js';
import type { ActorName } from './actor-name.js';
import { type Opposed, opposed } from './opposed.js';

/** Maximum number of letters in an abbreviated faction: UML. */
const MAX_ABBREVIATION = 3;
const MIN_LIKENESS = 0.85;

/** Whether the names state the same faction, faction and whole, or two factions. */
export function factionFeatures(one: ActorName, other: ActorName): ActorFeatures {
  const factions = factionsOf(one, other);
  const bothHave = one.factions.length > 0 && other.factions.length > 0;
  return {
    sameFaction: Number(factions === 'agree' && bothHave),
    otherFaction: Number(factions === 'differ'),
    factionOfOne: Number(factions === 'of one'),
  };
}

/** What looks like a faction is not one if the whole is known by that name: CJTF-OIR. */
function factionsOf(one: ActorName, other: ActorName): Opposed {
  if ((one.isKnownAsIs && other.isKnownAsIs) || isFactionInAcronym(one, other)) return 'agree';
  return opposed(inFull(one.factions), inFull(other.factions), isOneFaction);
}

/** Factions without abbreviations, if they are also written out. */
function inFull(factions: readonly string[]): readonly string[] {
  const full = factions.filter(({ length }) => length > MAX_ABBREVIATION);
  return full.length > 0 ? full : factions;
}

function isOneFaction(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length <= MAX_ABBREVIATION)
    return initialsOf(long).has(short) || (short.length === 1 && long.startsWith(short));
  return nameLikeness(readName(one), readName(other)) >= MIN_LIKENESS;
}
