import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { answerById } from '../../graph/answer-by-id.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { list } from '../../graph/roots/list.js';
import { one } from '../../graph/roots/one.js';
import { Actor } from './actor.js';
import { actorConditions } from './actor-conditions.js';
import { ActorConnection } from './actor-connection.js';
import { ActorPage } from './actor-page.js';

const oneOfActors = one('actor');
const listOfActors = list({ type: 'Actor', filter: actorConditions });

@Resolver()
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: 'The actor with this id, or null.' })
  actor(
    @Arg('id', () => ID, { description: 'Id of the actor, e.g. actor:…' }) id: string,
    @AskedField() asked: Asked,
  ): Promise<Actor | null> {
    return answerById(id, asked, oneOfActors);
  }

  @Query(() => ActorConnection, { description: 'Actors that match the filter, by name.' })
  actors(@Args(() => ActorPage) _page: ActorPage, @AskedField() asked: Asked): Promise<ActorConnection> {
    return answer(asked, listOfActors);
  }
}
