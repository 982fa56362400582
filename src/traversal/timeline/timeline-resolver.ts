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
      'Number of events that match the filter, by when they began: buckets from the first event to the last, including empty ones. Each event counts once, in the bucket of the first instant that its time may cover (of the last, if its start is open): a campaign on its first day, a time known to the year on 1 January. The counts add up to the events with a known time; other events are in no bucket.',
  })
  async timeline(
    @Arg('filter', () => EventFilter, {
      nullable: true,
      description: 'Filter; default: all events.',
    })
    _filter: EventFilter | null,
    @Arg('interval', () => Interval, { description: 'Length of a bucket.' }) interval: Interval,
    @RequestedField() request: FieldRequest,
  ): Promise<TimelineBucket[]> {
    const counted = await resolveRootField(request, countByInterval);
    return hydrate(request, buckets(counted, interval, argumentPath(request, 'interval')));
  }
}
