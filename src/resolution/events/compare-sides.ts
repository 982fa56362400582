import { MatchFeature } from '../find/match-feature.js';
import type { Compared } from './compared.js';
import type { MatchedEvent } from './matched-event.js';
import type { MatchContext } from './match-context.js';
import { Likeness, likenessOf } from './side.js';

/** What those who took part say; null where those of one event are not known. */
export function compareSides(
  one: MatchedEvent,
  other: MatchedEvent,
  matchContext: MatchContext,
): Compared | null {
  const [fewer, more] = [partiesOf(one), partiesOf(other)].sort(
    (some, others) => some.length - others.length,
  );
  if (!fewer || !more || fewer.length === 0) return null;
  const nearest = fewer.map((id) => nearestOf(id, more, matchContext));
  const part = (likeness: Likeness) =>
    nearest.filter((party) => party.likeness === likeness).length / nearest.length;
  return {
    feature: MatchFeature.SIDES,
    features: {
      sameSides: part(Likeness.SAME),
      unnamedSides: part(Likeness.UNNAMED),
      foreignSides: part(Likeness.FOREIGN),
      noSide: Number(nearest.every(({ likeness }) => likeness < Likeness.UNNAMED)),
    },
    text: nearest.map(inWords).join(', '),
  };
}

interface Nearest {
  readonly id: string;
  readonly opposite: string;
  readonly likeness: Likeness;
}

const partiesOf = ({ perpetrators, targets, others }: MatchedEvent): string[] => [
  ...new Set([...perpetrators, ...targets, ...others]),
];

/** Whom of the other event one of this event is most like. */
function nearestOf(id: string, others: readonly string[], matchContext: MatchContext): Nearest {
  let nearest: Nearest = { id, opposite: others[0] ?? id, likeness: Likeness.FOREIGN };
  for (const opposite of others) {
    const likeness = likenessBetween(id, opposite, matchContext);
    if (likeness > nearest.likeness) nearest = { id, opposite, likeness };
  }
  return nearest;
}

/** One body, two that may be one, or one that is part of the other, are one side; else it goes by their sorts. */
function likenessBetween(id: string, other: string, { actors, sides, alike }: MatchContext): Likeness {
  if (id === other || alike.get(id)?.has(other)) return Likeness.SAME;
  const isPart = (part: string, whole: string) => actors.get(part)?.wholes.includes(whole) ?? false;
  if (isPart(id, other) || isPart(other, id)) return Likeness.SAME;
  const [side, opposite] = [sides.get(id), sides.get(other)];
  return side && opposite ? likenessOf(side, opposite) : Likeness.FOREIGN;
}

function inWords({ id, opposite, likeness }: Nearest): string {
  if (id === opposite) return `both with ${id}`;
  switch (likeness) {
    case Likeness.SAME:
      return `${id} is the side of ${opposite}`;
    case Likeness.UNNAMED:
      return `${id} may be ${opposite}`;
    case Likeness.OTHER:
      return `${id} stands where ${opposite} does`;
    case Likeness.FOREIGN:
      return `${id} has no counterpart`;
  }
}
