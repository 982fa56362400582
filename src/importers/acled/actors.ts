import type { ActorInput } from '../../domain/actors/inputs.js';
import { ActorKind } from '../../domain/actors/kind.js';
import { kindOfActor } from './actor-kinds.js';
import { acledId } from './ids.js';

/** The publisher of the data set. */
export const ACLED: ActorInput = {
  id: 'actor:acled',
  name: 'Armed Conflict Location & Event Data',
  kind: ActorKind.ORGANIZATION,
  aliases: ['ACLED'],
};

/** An actor of an event. */
export interface NamedActor {
  readonly actor: ActorInput;
  /** Whether its kind is a guess, because neither name nor code reveals it. */
  readonly isKindGuessed: boolean;
}

/**
 * An actor of an event, by its full name in ACLED, including years; `code` is empty if it has none, like associated
 * actors. Without further information, it is assumed to be an organization.
 */
export function actorNamed(name: string, code = ''): NamedActor {
  const kind = kindOfActor(name, code);
  return {
    actor: { id: acledId('actor', name), name, kind: kind ?? ActorKind.ORGANIZATION },
    isKindGuessed: kind === null,
  };
}

const NAMELESS = /^(?:Undisclosed|Unspecified|Unknown|Anonymous)\b/i;
const OF_A_GOVERNMENT = /^(?:Government|Ministry) of\b/i;

/**
 * A source. It is kept apart from the actors of events, even one of the same name: only a person can decide that they
 * are the same.
 */
export const sourceNamed = (name: string): ActorInput => ({
  id: acledId('actor', 'source', name),
  name,
  kind: NAMELESS.test(name)
    ? ActorKind.UNIDENTIFIED
    : OF_A_GOVERNMENT.test(name)
      ? ActorKind.GOVERNMENT
      : ActorKind.MEDIA,
});
