import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate, type TraversalResult } from '../query/run/hydrate.js';
import { killedSums } from '../traversal/pairs/killed.js';
import { paginatePairs } from '../traversal/pairs/paginate-pairs.js';
import { PairsArguments } from '../traversal/pairs/pairs-arguments.js';
import { timeSpan } from '../traversal/pairs/stated-time.js';
import { FightSummary } from '../traversal/who-fought-whom/fight-summary.js';
import { fights, type Fight } from '../traversal/who-fought-whom/fights.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

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
