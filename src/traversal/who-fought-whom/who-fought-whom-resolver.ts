import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { argumentPath } from '../../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate, type TraversalResult } from '../../graph/hydrate.js';
import { killedSums } from '../pairs/killed.js';
import { paginatePairs } from '../pairs/paginate-pairs.js';
import { PairsArguments } from '../pairs/pairs-arguments.js';
import { timeSpan } from '../pairs/stated-time.js';
import { FightSummary } from './fight-summary.js';
import { fights, type Fight } from './fights.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

@Resolver()
export class WhoFoughtWhomResolver {
  @Cost(WHOLE_GRAPH_COST)
  @Query(() => [FightSummary], {
    description:
      'Who fought whom: the battles that match the filter, by pairs of sides; most battles first, then by ids. Sides are participants in the role UNSPECIFIED, each paired with every other, except with those that belong to it: its parts and members, and parts and members of the same participant. If a battle has perpetrators and targets, each of one is paired with each of the other. A battle counts for each pair.',
  })
  async whoFoughtWhom(
    @Args(() => PairsArguments) wanted: PairsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<FightSummary[]> {
    const found: Fight[] = await resolveRootField(request, fights);
    return hydrate(
      request,
      paginatePairs(found, wanted, request).map(({ cursor, pair }) =>
        summary(pair, cursor, (name) => argumentPath(request, name)),
      ),
    );
  }
}

const summary = (
  [one, other, events, first, last, ...killed]: Fight,
  cursor: string,
  pathOf: (field: string) => string,
): TraversalResult => ({
  sides: [one, other],
  events,
  ...killedSums(killed, pathOf),
  first: timeSpan(first),
  last: timeSpan(last),
  cursor,
});
