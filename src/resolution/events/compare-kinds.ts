import { EventKind } from '../../domain/events/kind.js';
import { MatchFeature } from '../find/match-feature.js';
import type { Compared } from './compared.js';

/** What one source codes as one of these, another codes as another: an air strike inside a ground battle is a battle. */
const VIOLENCE: readonly EventKind[] = [
  EventKind.STRIKE,
  EventKind.STRIKE_CAMPAIGN,
  EventKind.BATTLE,
  EventKind.ATTACK,
];

/** What the kinds of two events say. Of kind OTHER is also what has no kind of its own, such as riots with dead. */
export function compareKinds(kind: EventKind, other: EventKind): Compared {
  const feature = MatchFeature.KIND;
  if (kind === other) return { feature, features: { sameKind: 1 }, text: `both of kind ${kind}` };
  const isOpen = [kind, other].includes(EventKind.OTHER);
  const isAkin = VIOLENCE.includes(kind) && VIOLENCE.includes(other);
  return { feature, features: { otherKind: Number(!isOpen && !isAkin) }, text: `${kind} and ${other}` };
}
