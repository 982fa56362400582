import { Arg, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { argumentPath } from '../../graph/argument-path.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete } from '../../graph/complete.js';
import { EventFilter } from '../../knowledge/events/event-filter.js';
import { buckets } from './buckets.js';
import { countByInterval } from './count-by-interval.js';
import { Interval } from './interval.js';
import { TimelineBucket } from './timeline-bucket.js';
import { Priced, WHOLE_GRAPH } from '../../graph/price.js';

@Resolver()
export class TimelineResolver {
  @Priced(WHOLE_GRAPH / 4)
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
    @AskedField() asked: Asked,
  ): Promise<TimelineBucket[]> {
    const counted = await answer(asked, countByInterval);
    return complete(asked, buckets(counted, interval, argumentPath(asked, 'interval')));
  }
}
