import { Args, Query, Resolver } from 'type-graphql';
import { checkSum } from '../errors/check-sum.js';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate, type TraversalResult } from '../query/run/hydrate.js';
import { MeasureTotal, TotalsArguments } from '../traversal/totals/measure-total.js';
import { sumMeasures, type Summed } from '../traversal/totals/sum-measures.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

@Resolver()
export class TotalsResolver {
  @Cost(WHOLE_GRAPH_COST)
  @Query(() => [MeasureTotal], {
    description: 'Sums of what is claimed about the events that match the filter, by measure and unit.',
  })
  async totals(
    @Args(() => TotalsArguments) _arguments: TotalsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<MeasureTotal[]> {
    const sums: Summed[] = await resolveRootField(request, sumMeasures);
    return hydrate(
      request,
      sums.map((sum) => total(sum, (name) => argumentPath(request, name))),
    );
  }
}

const total = (
  [measure, unit, low, best, high, events, disputed]: Summed,
  pathOf: (field: string) => string,
): TraversalResult => ({
  measure,
  unit,
  low: checkSum(low, pathOf('low')),
  best: checkSum(best, pathOf('best')),
  high: checkSum(high, pathOf('high')),
  events,
  disputed,
});
