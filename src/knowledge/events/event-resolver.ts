import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { answerById } from '../../graph/answer-by-id.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { list } from '../../graph/roots/list.js';
import { one } from '../../graph/roots/one.js';
import { Event } from './event.js';
import { eventConditions } from './event-conditions.js';
import { EventConnection } from './event-connection.js';
import { EventPage } from './event-page.js';

const oneOfEvents = one('event');
const listOfEvents = list({ type: 'Event', filter: eventConditions });

@Resolver()
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'The event with this id, or null.' })
  event(
    @Arg('id', () => ID, { description: 'Id of the event, e.g. event:…' }) id: string,
    @AskedField() asked: Asked,
  ): Promise<Event | null> {
    return answerById(id, asked, oneOfEvents);
  }

  @Query(() => EventConnection, {
    description: 'Events that match the filter, earliest first; those without a stated time come last.',
  })
  events(@Args(() => EventPage) _page: EventPage, @AskedField() asked: Asked): Promise<EventConnection> {
    return answer(asked, listOfEvents);
  }
}
