import { ArgsType, Field, ID } from 'type-graphql';
import { Slice } from '../pages/slice.js';

@ArgsType()
export class MergePage extends Slice {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only decisions that involve one of these actors, places, events or documents.',
  })
  about?: string[];
}
