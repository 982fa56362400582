import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { resolveById } from '../query/run/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { nodeField } from '../query/root-fields/node-field.js';
import { Actor } from '../domain/actors/type.js';
import { compileActorFilter } from '../domain/actors/compile-filter.js';
import { ActorConnection, ActorsArguments } from '../domain/actors/list.js';

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
