import { Args, Query, Resolver } from 'type-graphql';
import { checkSum } from '../../errors/check-sum.js';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { argumentPath } from '../../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate, type TraversalResult } from '../../graph/hydrate.js';
import { killedSums } from '../pairs/killed.js';
import { paginatePairs } from '../pairs/paginate-pairs.js';
import { PairsArguments } from '../pairs/pairs-arguments.js';
import { timeSpan } from '../pairs/stated-time.js';
import { strikeMatrix, type Cell } from './strike-matrix.js';
import { StrikeSummary } from './strike-summary.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

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
