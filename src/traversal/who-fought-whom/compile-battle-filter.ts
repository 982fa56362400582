import Cypher from '@neo4j/cypher-builder';
import type { FilterCompiler } from '../../graph/filter/filter-compiler.js';
import { compileEventFilter } from '../../knowledge/events/compile-event-filter.js';
import { EventKind } from '../../knowledge/events/event-kind.js';

/** Battles, of the events that an EventFilter asks for. */
export const compileBattleFilter: FilterCompiler = (filter, event, compilation, path) => {
  const compiled = compileEventFilter(filter, event, compilation, path);
  const isBattle = Cypher.eq(
    compilation.moment.property(event, 'kind'),
    new Cypher.Literal(EventKind.BATTLE),
  );
  return { ...compiled, conditions: [isBattle, ...compiled.conditions] };
};
