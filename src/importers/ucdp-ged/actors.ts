import type { ActorInput } from '../../domain/actors/inputs.js';
import { ActorKind } from '../../domain/actors/kind.js';
import type { Cells } from './cells.js';
import { isExternalId } from '../shared/is-external-id.js';
import { clipped } from './clipped.js';
import { slug } from './ids.js';

/** Pairs of brackets and quotation marks; a comma between them is part of a name. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '"': '"' };

/** How UCDP names the followers of several people: “Forces of Hekmatyar, Rabbani and Dostum”. */
const FORCES_OF = /^Forces of (?<names>.+, .+)$/;

/**
 * The names in a field that lists several, as in “HTS, Southern Front”: split at commas followed by a space, except
 * within brackets or quotation marks. “Forces of X, Y and Z” gives X, Y and Z. A field that is not a list is returned
 * unchanged.
 */
export function namesInField(field: string): string[] {
  const listed = FORCES_OF.exec(field)?.groups?.['names']?.replace(/,? and (?=[^,]*$)/, ', ');
  const names = namesBetweenCommas(listed ?? field);
  return names.length > 1 ? names : [field];
}

function namesBetweenCommas(field: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (const { 0: character, index } of field.matchAll(/[()[\]“”"]|, /g)) {
    if (character === open.at(-1)) {
      open.pop();
    } else if (CLOSING[character] !== undefined) {
      open.push(CLOSING[character]);
    } else if (character === ', ' && open.length === 0) {
      names.push(field.slice(start, index));
      start = index + character.length;
    }
  }
  names.push(field.slice(start));
  const trimmed = names.map((name) => name.trim());
  return open.length > 0 || trimmed.includes('') ? [field] : trimmed;
}

/** One of the two sides of an event. */
export interface Side {
  readonly letter: 'a' | 'b';
  readonly actor: ActorInput;
  /** The actors that its name lists; empty if it names one. */
  readonly members: readonly ActorInput[];
}

/** Everyone who takes no part in the fighting. Their number differs between releases, and their deaths have none. */
export const CIVILIANS: ActorInput = {
  id: 'actor:ucdp-civilians',
  name: 'Civilians',
  kind: ActorKind.UNIDENTIFIED,
  description: 'Unarmed people who belong to neither side, as UCDP counts them.',
};

/** People of whom the sources do not say whether they belonged to a side or were civilians (`deaths_unknown`). */
export const UNKNOWN: ActorInput = {
  id: 'actor:ucdp-unknown',
  name: 'People of unknown status',
  kind: ActorKind.UNIDENTIFIED,
  description: 'People of whom UCDP does not know whether they belonged to a side or were civilians.',
};

/**
 * Reads a side: an actor by its UCDP number. Actors listed within a name have no number in the row, so they are
 * identified by name, even if UCDP numbers the same name elsewhere: only a person can decide that they are the same, by
 * a merge.
 */
export function readSide(cells: Cells, letter: 'a' | 'b'): Side {
  const name = cells.needed(`side_${letter}`);
  if (name.toLowerCase() === CIVILIANS.name.toLowerCase()) return { letter, actor: CIVILIANS, members: [] };
  const number = cells.text(`side_${letter}_id`);
  const state = cells.text(`gwno${letter}`);
  const names = namesInField(name);
  const actor: ActorInput = {
    id: number === null ? namedId(name) : `actor:ucdp-${slug(number)}`,
    name: clipped(name),
    kind: names.length > 1 ? ActorKind.COALITION : kindOf(name),
    ...(number !== null && isExternalId('ucdp', number) && { sameAs: [{ scheme: 'ucdp', id: number }] }),
    ...(state === null ? {} : { description: `State ${state} of Gleditsch and Ward.` }),
  };
  const members = new Map(names.map((one) => [namedId(one), memberOf(one)]));
  return { letter, actor, members: names.length > 1 ? [...members.values()] : [] };
}

const namedId = (name: string): string => `actor:ucdp-name-${slug(name)}`;

const memberOf = (name: string): ActorInput => ({
  id: namedId(name),
  name: clipped(name),
  kind: kindOf(name),
});

/** UCDP names a state by its government; other sides are armed groups, formal or not. */
const kindOf = (name: string): ActorKind =>
  name.startsWith('Government of ') ? ActorKind.GOVERNMENT : ActorKind.ARMED_GROUP;
