import { walk } from '../../query/compile/walk.js';
import { walkExists, type FilterCompiler } from '../../query/filter/filter-compiler.js';
import Cypher from '@neo4j/cypher-builder';
import { Predicate } from '../../domain/claims/predicate.js';
import { compileEventFilter } from '../../domain/events/compile-filter.js';

/** Of the events that an EventFilter asks for, those that have a perpetrator and a target. */
export const compileDirectedFilter: FilterCompiler = (filter, event, compilation, path) => {
  const compiled = compileEventFilter(filter, event, compilation, path);
  const has = (role: Predicate) =>
    walkExists(walk(event, [{ along: [role], direction: 'out' }], new Cypher.Node(), compilation));
  return {
    ...compiled,
    conditions: [...compiled.conditions, has(Predicate.PERPETRATED_BY), has(Predicate.TARGETED)],
  };
};
