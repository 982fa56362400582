import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { ActorFilter } from './filter.js';
import { connectionOf, edgeOf } from '../pages/connection.js';
import { Actor } from './type.js';

const ActorEdge = edgeOf('Actor', () => Actor);
export const ActorConnection = connectionOf(
  'Actor',
  () => Actor,
  () => ActorEdge,
);
export type ActorConnection = InstanceType<typeof ActorConnection>;

/** The values are sort keys (docs/storage.md). */
enum ActorOrder {
  NAME = 'byName',
  RECORDED = 'byRecorded',
}

registerEnumType(ActorOrder, {
  name: 'ActorOrder',
  description:
    'Sort order of actors. Ties are broken by id. To start from the end, use last instead of first.',
  valuesConfig: {
    NAME: { description: 'By name, ignoring case, diacritics and punctuation.' },
    RECORDED: { description: 'By when it was first recorded in this system.' },
  },
});

@ArgsType()
export class ActorsArguments extends ConnectionArguments {
  @Field(() => ActorFilter, {
    nullable: true,
    description: 'Filter; default: all actors.',
  })
  filter?: ActorFilter;

  @Field(() => ActorOrder, {
    nullable: true,
    description: 'Sort order; default: NAME. A cursor is valid only in its own order.',
  })
  orderBy?: ActorOrder;
}
