import { ActorKind } from '../../domain/actors/kind.js';
import type { MatchedActor } from '../actors/matched-actor.js';

/** What sort of side somebody is, by names and kind: data sets that agree on a side may name other bodies for it. */
export interface Side {
  readonly isCivilian: boolean;
  /** Whether it is a crowd or group whose name nobody tells. */
  readonly isUnnamed: boolean;
  readonly isMilitia: boolean;
  /** Countries whose government, army or police, or a unit of these, it is. */
  readonly states: readonly string[];
}

const CIVILIANS = /\b(?:civilians?|protesters?|rioters?|refugees|idps|students|labou?r group|women)\b/iu;

export function sideOf({ names, kind }: MatchedActor): Side {
  const isUnidentified = kind === ActorKind.UNIDENTIFIED;
  const isCivilian = isUnidentified && names.some(({ text }) => CIVILIANS.test(text));
  return {
    isCivilian,
    isUnnamed: isUnidentified && !isCivilian,
    isMilitia: names.some(({ role }) => role === 'militia'),
    states: names.flatMap(({ roleOfWhole, countries }) => (roleOfWhole === null ? [] : countries)),
  };
}

/** How far two different bodies may be one side of an event. */
export enum Likeness {
  /** A body on one side, and another sort of body on the other. */
  FOREIGN,
  /** Two groups of other names, or a militia and the state that it may stand by. */
  OTHER,
  /** One of them has no name. */
  UNNAMED,
  SAME,
}

/** Civilians are one side whosever they are; so are a government, its army and its police. */
export function likenessOf(one: Side, other: Side): Likeness {
  if (one.isCivilian || other.isCivilian)
    return one.isCivilian && other.isCivilian ? Likeness.SAME : Likeness.FOREIGN;
  if (one.states.some((state) => other.states.includes(state))) return Likeness.SAME;
  const areStates = [one, other].map(({ states }) => states.length > 0);
  if (areStates.includes(true))
    return !areStates.every(Boolean) && (one.isMilitia || other.isMilitia)
      ? Likeness.OTHER
      : Likeness.FOREIGN;
  return one.isUnnamed || other.isUnnamed ? Likeness.UNNAMED : Likeness.OTHER;
}
