import type { Hop } from '../../graph/compile/walk.js';
import { combined } from '../../graph/filter/combined.js';
import { containing } from '../../graph/filter/containing.js';
import { anyOf, together } from '../../graph/filter/filter.js';
import { named } from '../../graph/filter/named.js';
import { walkFrom } from '../../graph/filter/walk-from.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import { Predicate } from '../claims/predicate.js';
import type { ActorFilter } from './actor-filter.js';

const PARTS: Hop = { along: [Predicate.PART_OF], direction: 'in', repeated: true };

/** What an ActorFilter asks of an actor. */
export const actorConditions = combined((filter: Normalized<ActorFilter>, actor, compilation) => {
  const { kind, name, partOf, text } = filter;
  return together([
    partOf && { walks: [walkFrom('actor', partOf, [PARTS], actor, compilation)] },
    kind && anyOf(compilation.moment.property(actor, 'kind'), kind, compilation),
    name && named(actor, name, compilation),
    text && containing(actor, text, compilation),
  ]);
});
