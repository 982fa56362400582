import Cypher from '@neo4j/cypher-builder';
import type { FilterCompiler } from '../../query/filter/filter-compiler.js';
import { compileEventFilter } from './compile-filter.js';
import { EventKind } from './kind.js';

const STRIKES = [EventKind.STRIKE, EventKind.STRIKE_CAMPAIGN];

/** Restricts an EventFilter to strikes and strike campaigns. */
export const compileStrikesFilter: FilterCompiler = (filter, event, compilation, path) => {
  const compiled = compileEventFilter(filter, event, compilation, path);
  const kinds = new Cypher.List(STRIKES.map((kind) => new Cypher.Literal(kind)));
  const ofKind = Cypher.in(compilation.moment.property(event, 'kind'), kinds);
  return { ...compiled, conditions: [ofKind, ...compiled.conditions] };
};
