import { Args, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete, type Found } from '../../graph/complete.js';
import { MeasureTotal } from './measure-total.js';
import { sumMeasures, type Summed } from './sum-measures.js';
import { TotalsArguments } from './totals-arguments.js';

@Resolver()
export class TotalsResolver {
  @Query(() => [MeasureTotal], {
    description: 'What is claimed of the events that a filter asks for, summed up by measure and unit.',
  })
  async totals(
    @Args(() => TotalsArguments) _arguments: TotalsArguments,
    @AskedField() asked: Asked,
  ): Promise<MeasureTotal[]> {
    const sums: Summed[] = await answer(asked, sumMeasures);
    return complete(asked, sums.map(total));
  }
}

const total = ([measure, unit, low, best, high, events, disputed]: Summed): Found => ({
  measure,
  unit,
  low,
  best,
  high,
  events,
  disputed,
});
