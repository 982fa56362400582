import Cypher from '@neo4j/cypher-builder';
import { checkRange } from '../../errors/check-range.js';
import type { Compilation, Transform } from '../../graph/compile/compilation.js';
import { allOf, walk, type Hop } from '../../graph/compile/walk.js';
import type { Parameter } from '../../graph/selection/parameter.js';
import { matchFiltered } from '../../graph/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../graph/root-fields/root-field.js';
import { Predicate } from '../../knowledge/claims/predicate.js';
import { compileEventFilter, HAPPENED_AT } from '../../knowledge/events/compile-event-filter.js';
import { PlaceKind } from '../../knowledge/places/place-kind.js';
import { EventFacet } from './event-facet.js';

export const MAX_VALUES = 500;
export const DEFAULT_VALUES = 20;

/** A value of the event itself, or the id of what the hops lead to. */
type Facet =
  | { readonly property: readonly string[] }
  | { readonly hops: readonly Hop[]; readonly placeKind?: PlaceKind };

const FACETS: Readonly<Record<EventFacet, Facet>> = {
  [EventFacet.KIND]: { property: ['kind'] },
  [EventFacet.YEAR]: { property: ['timeEarliest', 'year'] },
  [EventFacet.PERPETRATOR]: { hops: [{ along: [Predicate.PERPETRATED_BY], direction: 'out' }] },
  [EventFacet.TARGET]: { hops: [{ along: [Predicate.TARGETED], direction: 'out' }] },
  [EventFacet.PLACE]: { hops: [HAPPENED_AT] },
  [EventFacet.COUNTRY]: {
    hops: [HAPPENED_AT, { along: ['WITHIN'], direction: 'out', repeated: true, to: 'Place' }],
    placeKind: PlaceKind.COUNTRY,
  },
  [EventFacet.SAID_BY]: {
    hops: [
      { along: ['ABOUT'], direction: 'in', to: 'Claim', claims: 'effective' },
      { along: ['SAID_BY'], direction: 'out' },
    ],
  },
};

/** `[value, count]` of the values that most events of a filter have; of equal counts, by value. */
export const eventFacets: RootFieldCompiler = (field, compilation) => {
  const { by, first } = field.arguments as { by: EventFacet; first?: Parameter };
  const event = new Cypher.Node();
  const value = new Cypher.Variable();
  const count = new Cypher.Variable();
  const limit = first ? Cypher.toInteger(compilation.parameter(first, valuesAtMost)) : DEFAULT_VALUES;
  const events = matchFiltered(
    { type: 'Event', compileFilter: compileEventFilter },
    field,
    event,
    compilation,
  );
  return {
    rows: withValue(events, FACETS[by], event, value, compilation)
      .with(value, [Cypher.count('*'), count])
      .orderBy([count, 'DESC'], [value, 'ASC'])
      .limit(limit)
      .return([new Cypher.List([value, count]), new Cypher.NamedVariable('row')]),
    extras: [],
    read: (rows) => rows,
  };
};

/** Each event once with each of its values. */
function withValue(
  events: Cypher.With,
  facet: Facet,
  event: Cypher.Node,
  value: Cypher.Variable,
  compilation: Compilation,
): Cypher.With {
  const { moment } = compilation;
  if ('property' in facet) {
    const stated = Cypher.toString(moment.property(event, ...facet.property));
    return events.with(event, [stated, value]).where(Cypher.isNotNull(value));
  }
  const thing = new Cypher.Node();
  const { pattern, conditions } = walk(event, facet.hops, thing, compilation);
  const ofKind =
    facet.placeKind && Cypher.eq(moment.property(thing, 'kind'), new Cypher.Literal(facet.placeKind));
  const found = events.match(pattern);
  const condition = allOf([...conditions, ofKind]);
  if (condition) found.where(condition);
  return found.with(event, [thing.property('id'), value]).distinct();
}

const valuesAtMost: Transform = (first, path) =>
  checkRange(first as number, { min: 0, max: MAX_VALUES }, path);
