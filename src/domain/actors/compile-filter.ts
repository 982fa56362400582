import type { Hop } from '../../query/compile/walk.js';
import { withBooleanOperators } from '../../query/filter/boolean-operators.js';
import { textContains } from '../../query/filter/text-contains.js';
import { valueIn, allFilters } from '../../query/filter/filter-compiler.js';
import { hasName } from '../../query/filter/has-name.js';
import { walkFrom } from '../../query/filter/walk-from.js';
import type { Normalized } from '../../query/read/parameter.js';
import { Predicate } from '../claims/predicate.js';
import type { ActorFilter } from './filter.js';

const PARTS: Hop = { along: [Predicate.PART_OF], direction: 'in', repeated: true };

/** Compiles an ActorFilter into conditions on an actor. */
export const compileActorFilter = withBooleanOperators(
  (filter: Normalized<ActorFilter>, actor, compilation) => {
    const { kind, name, partOf, text } = filter;
    return allFilters([
      partOf && { walks: [walkFrom('actor', partOf, [PARTS], actor, compilation)] },
      kind && valueIn(compilation.moment.property(actor, 'kind'), kind, compilation),
      name && hasName(actor, name, compilation),
      text && textContains(actor, text, compilation),
    ]);
  },
);
