import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { argumentPath } from '../../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate } from '../../graph/hydrate.js';
import { checkOneUnit } from '../totals/check-one-unit.js';
import { buckets } from './buckets.js';
import { sumByInterval, type IntervalRow } from './sum-by-interval.js';
import { TimelineArguments } from './timeline-arguments.js';
import { TimelineBucket } from './timeline-bucket.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

@Resolver()
export class TimelineResolver {
  @Cost(
    ({ measure, stackBy }) =>
      WHOLE_GRAPH_COST / 4 +
      (measure == null ? 0 : WHOLE_GRAPH_COST) +
      (stackBy == null ? 0 : WHOLE_GRAPH_COST / 4),
  )
  @Query(() => [TimelineBucket], {
    description:
      'Events that match the filter over time, and with a measure what is claimed of them: buckets from the first event to the last, including empty ones, and at the end one for the events that are not known to lie within one period (unplaced: true), such as a campaign of several months, or what is known only to the year. An event counts once, in the bucket within which its time lies. So buckets and unplaced add up to the number of events, and their figures to totals.',
  })
  async timeline(
    @Args(() => TimelineArguments) { interval }: TimelineArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<TimelineBucket[]> {
    const rows: IntervalRow[] = await resolveRootField(request, sumByInterval);
    const pathOf = (name: string) => argumentPath(request, name);
    checkOneUnit(
      rows.map(([, , , , , units = []]) => units),
      pathOf('measure'),
    );
    return hydrate(request, buckets(rows, interval, pathOf));
  }
}
