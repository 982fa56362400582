import { EventKind } from '../../knowledge/events/event-kind.js';
import type { Reason } from '../candidate.js';
import { MatchFeature } from '../match-feature.js';
import { compareSides } from './compare-sides.js';
import { compareTimes } from './compare-times.js';
import { compareWhereabouts } from './compare-whereabouts.js';
import type { MatchedEvent } from './matched-event.js';
import type { MatchContext } from './match-context.js';

const SAME_KIND = 0.1;
const OTHER_KIND = -0.3;

/** What one source codes as one of these, another codes as another: an air strike inside a ground battle is a battle. */
const VIOLENCE: readonly EventKind[] = [
  EventKind.STRIKE,
  EventKind.STRIKE_CAMPAIGN,
  EventKind.BATTLE,
  EventKind.ATTACK,
];

/**
 * What speaks for two events being one, or against it. Null where they are too far apart in time or space, or it is not
 * known where they happened; or where one is part of the other.
 */
export function compareEvents(
  one: MatchedEvent,
  other: MatchedEvent,
  matchContext: MatchContext,
): Reason[] | null {
  if (one.whole === other.id || other.whole === one.id) return null;
  const time = compareTimes(one, other);
  const where = time && compareWhereabouts(one, other, matchContext);
  if (!where) return null;
  return [time, where, compareKinds(one, other), compareSides(one, other, matchContext)].filter(
    (reason) => reason !== null,
  );
}

function compareKinds({ kind }: MatchedEvent, other: MatchedEvent): Reason {
  const { feature, text } = { feature: MatchFeature.KIND, text: `${kind} and ${other.kind}` };
  if (kind === other.kind) return { feature, effect: SAME_KIND, text: `both of kind ${kind}` };
  const isAkin = VIOLENCE.includes(kind) && VIOLENCE.includes(other.kind);
  return { feature, effect: isAkin ? 0 : OTHER_KIND, text };
}
