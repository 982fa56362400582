import type { ActorInput } from '../../../knowledge/actors/actor-input.js';
import { ActorKind } from '../../../knowledge/actors/actor-kind.js';
import { kindOfActor } from './actor-kinds.js';
import { acledId } from './ids.js';

/** Who issues the data set. */
export const ACLED: ActorInput = {
  id: 'actor:acled',
  name: 'Armed Conflict Location & Event Data',
  kind: ActorKind.ORGANIZATION,
  aliases: ['ACLED'],
};

/** An actor of an event. */
export interface NamedActor {
  readonly actor: ActorInput;
  /** Whether its kind is a guess: neither name nor code say it. */
  readonly isKindGuessed: boolean;
}

/**
 * An actor of an event, by its name as ACLED writes it, with years and all; `code` is empty where it has none, as those who
 * are associated. One of whom nothing else is known is taken for an organisation.
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
 * A source. It is kept apart from the actors of events, also where it has the name of one: that they are one is for
 * somebody to decide.
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
