import { ParticipantRole, PARTICIPANT_ROLE_OF_PREDICATE } from '../../../domain/events/participant-role.js';
import { Predicate } from '../../../domain/claims/predicate.js';
import { choices } from '../cells/choice.js';
import type { GivenParticipant } from '../mapping/claims.js';
import type { Path } from '../mapping/mapping-source.js';
import { actors } from './actor.js';
import { claimAdder, type AddClaims, namesOf, slugOfActor } from './claim.js';
import type { Compilation } from './compilation.js';
import type { Known } from './known.js';
import { single } from './value.js';

const ROLES = choices(ParticipantRole);

const PREDICATES = Object.values(Predicate);

const predicateOfRole = (role: ParticipantRole): Predicate | undefined => {
  const roles: Partial<Record<Predicate, ParticipantRole>> = PARTICIPANT_ROLE_OF_PREDICATE;
  return PREDICATES.find((predicate) => roles[predicate] === role);
};

const IN_WORDS: Readonly<Record<ParticipantRole, (actor: string, event: string) => string>> = {
  PERPETRATOR: (actor, event) => `${actor} carried out: ${event}.`,
  TARGET: (actor, event) => `It was aimed at ${actor}: ${event}.`,
  SUPPORTER: (actor, event) => `${actor} supported: ${event}.`,
  PARTNER: (actor, event) => `${actor} took part beside the perpetrator: ${event}.`,
  OBSERVER: (actor, event) => `${actor} observed: ${event}.`,
  DECLARANT: (actor, event) => `${actor} declared: ${event}.`,
  UNSPECIFIED: (actor, event) => `${actor} was involved: ${event}.`,
};

export function participant(
  given: GivenParticipant,
  path: Path,
  known: Known,
  compilation: Compilation,
): AddClaims {
  const role = single(given.role, [...path, 'role'], ROLES, compilation);
  const who = actors(given.actor, [...path, 'actor'], known, compilation);
  const claim = claimAdder(given, path, known, compilation);

  return (context) => {
    const { row, builder, subject } = context;
    const found = who.read(row);
    const what = found.length > 0 ? role.read(row) : null;
    if (found.length > 0 && what === null) row.missing(role.column, 'Expected the role of the participant.');
    const predicate = what === null ? undefined : predicateOfRole(what);
    if (what === null || predicate === undefined) return;
    for (const { actor, spelled } of found) {
      builder.actor(actor);
      claim(
        context,
        `${what.toLowerCase()}/${slugOfActor(actor)}`,
        IN_WORDS[what](actor.name, subject.title),
        {
          predicate,
          object: actor.id,
          namesUsed: namesOf([{ id: actor.id, spelled }]),
        },
      );
    }
  };
}
