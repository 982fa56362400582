import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { resolveById } from '../../graph/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { connectionField } from '../../graph/root-fields/connection-field.js';
import { nodeField } from '../../graph/root-fields/node-field.js';
import { Actor } from './actor.js';
import { compileActorFilter } from './compile-actor-filter.js';
import { ActorConnection } from './actor-connection.js';
import { ActorsArguments } from './actors-arguments.js';

const actorField = nodeField('actor');
const actorsField = connectionField({ type: 'Actor', compileFilter: compileActorFilter });

@Resolver()
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: 'The actor with this id, or null.' })
  actor(
    @Arg('id', () => ID, { description: 'Id of the actor, e.g. actor:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Actor | null> {
    return resolveById(id, request, actorField);
  }

  @Query(() => ActorConnection, { description: 'Actors that match the filter, by name.' })
  actors(
    @Args(() => ActorsArguments) _arguments: ActorsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<ActorConnection> {
    return resolveRootField(request, actorsField);
  }
}
