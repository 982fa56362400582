import { ArgsType, Field, ID } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';

@ArgsType()
export class MergesArguments extends ConnectionArguments {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only decisions that involve one of these actors, places, events or documents.',
  })
  about?: string[];
}
