import Cypher from '@neo4j/cypher-builder';
import type { FilterCompiler } from '../../query/filter/filter-compiler.js';
import { compileEventFilter } from '../../domain/events/compile-filter.js';
import { EventKind } from '../../domain/events/kind.js';

/** Battles, of the events that an EventFilter asks for. */
export const compileBattleFilter: FilterCompiler = (filter, event, compilation, path) => {
  const compiled = compileEventFilter(filter, event, compilation, path);
  const isBattle = Cypher.eq(
    compilation.moment.property(event, 'kind'),
    new Cypher.Literal(EventKind.BATTLE),
  );
  return { ...compiled, conditions: [isBattle, ...compiled.conditions] };
};
