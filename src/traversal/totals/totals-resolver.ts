import { Args, Query, Resolver } from 'type-graphql';
import { checkSum } from '../../errors/check-sum.js';
import { answer } from '../../graph/answer.js';
import { argumentPath } from '../../graph/argument-path.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete, type Found } from '../../graph/complete.js';
import { MeasureTotal } from './measure-total.js';
import { sumMeasures, type Summed } from './sum-measures.js';
import { TotalsArguments } from './totals-arguments.js';
import { Priced, WHOLE_GRAPH } from '../../graph/price.js';

@Resolver()
export class TotalsResolver {
  @Priced(WHOLE_GRAPH)
  @Query(() => [MeasureTotal], {
    description: 'Sums of what is claimed about the events that match the filter, by measure and unit.',
  })
  async totals(
    @Args(() => TotalsArguments) _arguments: TotalsArguments,
    @AskedField() asked: Asked,
  ): Promise<MeasureTotal[]> {
    const sums: Summed[] = await answer(asked, sumMeasures);
    return complete(
      asked,
      sums.map((sum) => total(sum, (name) => argumentPath(asked, name))),
    );
  }
}

const total = (
  [measure, unit, low, best, high, events, disputed]: Summed,
  pathOf: (field: string) => string,
): Found => ({
  measure,
  unit,
  low: checkSum(low, pathOf('low')),
  best: checkSum(best, pathOf('best')),
  high: checkSum(high, pathOf('high')),
  events,
  disputed,
});
