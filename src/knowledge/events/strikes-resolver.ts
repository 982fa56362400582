import { Args, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { list } from '../../graph/roots/list.js';
import { EventConnection } from './event-connection.js';
import { strikeConditions } from './strike-conditions.js';
import { StrikesPage } from './strikes-page.js';

const listOfStrikes = list({
  type: 'Event',
  filter: strikeConditions,
  wanted: ({ arguments: given }) => given,
});

@Resolver()
export class StrikesResolver {
  @Query(() => EventConnection, {
    description: 'Who struck what, when: strikes and strike campaigns, newest last.',
  })
  strikes(@Args(() => StrikesPage) _page: StrikesPage, @AskedField() asked: Asked): Promise<EventConnection> {
    return answer(asked, listOfStrikes);
  }
}
