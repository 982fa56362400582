import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { type Hop, listed, walk } from '../../query/compile/walk.js';
import { walkExists } from '../../query/filter/filter-compiler.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { HAPPENED_AT } from '../../domain/events/compile-filter.js';
import { EventKind } from '../../domain/events/kind.js';
import { PlaceKind } from '../../domain/places/kind.js';

/** By what events are told apart: a value of the event itself, or the ids of what the hops lead to. */
export type EventValue =
  | { readonly property: readonly string[] }
  | {
      readonly hops: readonly Hop[];
      /** What must hold of what they lead to. */
      readonly among?: (thing: Cypher.Node, event: Cypher.Node, compilation: Compilation) => Cypher.Predicate;
    };

const role = (...along: readonly Predicate[]): Hop => ({ along, direction: 'out' });

export const KIND: EventValue = { property: ['kind'] };
export const YEAR: EventValue = { property: ['timeEarliest', 'year'] };
export const PERPETRATOR: EventValue = { hops: [role(Predicate.PERPETRATED_BY)] };
export const TARGET: EventValue = { hops: [role(Predicate.TARGETED)] };
export const PLACE: EventValue = { hops: [HAPPENED_AT] };
export const COUNTRY: EventValue = {
  hops: [HAPPENED_AT, { along: ['WITHIN'], direction: 'out', repeated: true, to: 'Place' }],
  among: (place, _event, { moment }) =>
    Cypher.eq(moment.property(place, 'kind'), new Cypher.Literal(PlaceKind.COUNTRY)),
};
export const SAID_BY: EventValue = {
  hops: [
    { along: ['ABOUT'], direction: 'in', to: 'Claim', claims: 'effective' },
    { along: ['SAID_BY'], direction: 'out' },
  ],
};
/** Whoever struck or was struck; of a battle also who took part without a role, because its sides have no direction. */
export const SIDE: EventValue = {
  hops: [role(Predicate.PERPETRATED_BY, Predicate.TARGETED, Predicate.INVOLVED)],
  among: (actor, event, compilation) =>
    Cypher.or(
      Cypher.eq(compilation.moment.property(event, 'kind'), new Cypher.Literal(EventKind.BATTLE)),
      walkExists(walk(event, [role(Predicate.PERPETRATED_BY, Predicate.TARGETED)], actor, compilation)),
    ),
};

/** The list of the values of an event, some maybe more than once, never null. */
export function valuesOf(event: Cypher.Node, value: EventValue, compilation: Compilation): Cypher.Expr {
  if ('property' in value) {
    const stated = new Cypher.Variable();
    const property = Cypher.toString(compilation.moment.property(event, ...value.property));
    return new Cypher.ListComprehension(stated)
      .in(new Cypher.List([property]))
      .where(Cypher.isNotNull(stated));
  }
  const thing = new Cypher.Node();
  return listed(
    walk(event, value.hops, thing, compilation),
    thing.property('id'),
    value.among?.(thing, event, compilation),
  );
}
