import type { Hop } from '../../graph/compile/walk.js';
import { withBooleanOperators } from '../../graph/filter/boolean-operators.js';
import { textContains } from '../../graph/filter/text-contains.js';
import { valueIn, allFilters } from '../../graph/filter/filter-compiler.js';
import { hasName } from '../../graph/filter/has-name.js';
import { walkFrom } from '../../graph/filter/walk-from.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import { Predicate } from '../claims/predicate.js';
import type { ActorFilter } from './actor-filter.js';

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
