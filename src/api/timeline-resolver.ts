import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate } from '../query/run/hydrate.js';
import { checkOneUnit } from '../traversal/totals/check-one-unit.js';
import { buckets, TimelineBucket } from '../traversal/timeline/buckets.js';
import { sumByInterval, type IntervalRow } from '../traversal/timeline/sum-by-interval.js';
import { TimelineArguments } from '../traversal/timeline/timeline-arguments.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

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
