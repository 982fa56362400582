import type { Reason } from '../candidate.js';
import { MatchFeature } from '../match-feature.js';
import type { MatchedEvent } from './matched-event.js';
import type { MatchContext } from './match-context.js';

const EFFECTS = { perpetrator: 0.15, target: 0.1, inAnotherRole: 0.1, bothInOtherRoles: 0.15, none: -0.2 };

/** What those who took part say; null where those of one event are not known. */
export function compareSides(
  one: MatchedEvent,
  other: MatchedEvent,
  matchContext: MatchContext,
): Reason | null {
  const [parties, others] = [partiesOf(one), partiesOf(other)];
  if (parties.length === 0 || others.length === 0) return null;
  const isOne = (id: string, opposite: string) => areOneSide(id, opposite, matchContext);
  const by = shared(one.perpetrators, other.perpetrators, isOne);
  const on = shared(one.targets, other.targets, isOne);
  if (by.length + on.length > 0) {
    const effect = (by.length > 0 ? EFFECTS.perpetrator : 0) + (on.length > 0 ? EFFECTS.target : 0);
    const text = [by.length > 0 && `both by ${by.join(', ')}`, on.length > 0 && `both on ${on.join(', ')}`];
    return { feature: MatchFeature.SIDES, effect, text: text.filter(Boolean).join(', ') };
  }
  const any = shared(parties, others, isOne);
  if (any.length === 0)
    return { feature: MatchFeature.SIDES, effect: EFFECTS.none, text: 'nobody took part in both' };
  const effect = any.length > 1 ? EFFECTS.bothInOtherRoles : EFFECTS.inAnotherRole;
  return { feature: MatchFeature.SIDES, effect, text: `in both took part ${any.join(', ')}` };
}

const partiesOf = ({ perpetrators, targets, others }: MatchedEvent): string[] => [
  ...new Set([...perpetrators, ...targets, ...others]),
];

const shared = (
  some: readonly string[],
  others: readonly string[],
  isOne: (id: string, opposite: string) => boolean,
): string[] => some.filter((id) => others.some((opposite) => isOne(id, opposite)));

/** One body, two that may be one, or one that is part of the other. */
function areOneSide(id: string, other: string, { actors, alike }: MatchContext): boolean {
  if (id === other || alike.get(id)?.has(other)) return true;
  const isPart = (part: string, whole: string) => actors.get(part)?.wholes.includes(whole) ?? false;
  return isPart(id, other) || isPart(other, id);
}
