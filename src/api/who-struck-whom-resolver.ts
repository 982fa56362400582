import { Args, Query, Resolver } from 'type-graphql';
import { checkSum } from '../errors/check-sum.js';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate, type TraversalResult } from '../query/run/hydrate.js';
import { killedSums } from '../traversal/pairs/killed.js';
import { paginatePairs } from '../traversal/pairs/paginate-pairs.js';
import { PairsArguments } from '../traversal/pairs/pairs-arguments.js';
import { timeSpan } from '../traversal/pairs/stated-time.js';
import { strikeMatrix, type Cell } from '../traversal/who-struck-whom/strike-matrix.js';
import { StrikeSummary } from '../traversal/who-struck-whom/strike-summary.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

@Resolver()
export class WhoStruckWhomResolver {
  @Cost(WHOLE_GRAPH_COST)
  @Query(() => [StrikeSummary], {
    description:
      'Who struck whom: the events that match the filter and have a perpetrator and a target, of any kind unless the filter names kinds, by perpetrator and target; most events first, then by ids. An event with several perpetrators or targets counts for each pair; one without either is in no pair. Battles whose sides have no direction are in whoFoughtWhom.',
  })
  async whoStruckWhom(
    @Args(() => PairsArguments) wanted: PairsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<StrikeSummary[]> {
    const cells: Cell[] = await resolveRootField(request, strikeMatrix);
    return hydrate(
      request,
      paginatePairs(cells, wanted, request).map(({ cursor, pair }) =>
        summary(pair, cursor, (name) => argumentPath(request, name)),
      ),
    );
  }
}

const summary = (
  [perpetrator, target, events, first, last, strikesLow, strikesHigh, ...killed]: Cell,
  cursor: string,
  pathOf: (field: string) => string,
): TraversalResult => ({
  perpetrator,
  target,
  events,
  strikesLow: checkSum(strikesLow, pathOf('strikesLow')),
  strikesHigh: checkSum(strikesHigh, pathOf('strikesHigh')),
  ...killedSums(killed, pathOf),
  first: timeSpan(first),
  last: timeSpan(last),
  cursor,
});
