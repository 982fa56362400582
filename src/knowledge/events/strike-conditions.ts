import Cypher from '@neo4j/cypher-builder';
import type { Filter } from '../../graph/filter/filter.js';
import { eventConditions } from './event-conditions.js';
import { EventKind } from './event-kind.js';

const STRIKES = [EventKind.STRIKE, EventKind.STRIKE_CAMPAIGN];

/** Strikes and strike campaigns, of the events that an EventFilter asks for. */
export const strikeConditions: Filter = (filter, event, compilation, path) => {
  const compiled = eventConditions(filter, event, compilation, path);
  const kinds = new Cypher.List(STRIKES.map((kind) => new Cypher.Literal(kind)));
  const ofKind = Cypher.in(compilation.moment.property(event, 'kind'), kinds);
  return { ...compiled, conditions: [ofKind, ...compiled.conditions] };
};
