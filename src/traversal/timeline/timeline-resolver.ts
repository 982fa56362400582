import { Arg, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { argumentPath } from '../../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate } from '../../graph/hydrate.js';
import { EventFilter } from '../../knowledge/events/event-filter.js';
import { buckets } from './buckets.js';
import { countByInterval } from './count-by-interval.js';
import { Interval } from './interval.js';
import { TimelineBucket } from './timeline-bucket.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

@Resolver()
export class TimelineResolver {
  @Cost(WHOLE_GRAPH_COST / 4)
  @Query(() => [TimelineBucket], {
    description:
      'How many of the events that a filter asks for began when: buckets from the first event to the last, empty ones included. Each event counts once, in the bucket of the first instant that its time can cover (of the last, where the beginning is open): a campaign in that of its first day, a time known to the year in that of 1 January. So the counts add up to the events with a known time; those without one are in no bucket.',
  })
  async timeline(
    @Arg('filter', () => EventFilter, {
      nullable: true,
      description: 'Which events are counted; all of them if left out.',
    })
    _filter: EventFilter | null,
    @Arg('interval', () => Interval, { description: 'How long a bucket is.' }) interval: Interval,
    @RequestedField() request: FieldRequest,
  ): Promise<TimelineBucket[]> {
    const counted = await resolveRootField(request, countByInterval);
    return hydrate(request, buckets(counted, interval, argumentPath(request, 'interval')));
  }
}
