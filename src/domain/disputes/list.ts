import { ArgsType, Field, ID } from 'type-graphql';
import { EventFilter } from '../events/filter.js';
import { ConnectionArguments } from '../pages/connection-arguments.js';

@ArgsType()
export class DisputesArguments extends ConnectionArguments {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only among claims about one of these events, actors or places. An unknown id is an error.',
  })
  about?: string[];

  @Field(() => [String], { nullable: true, description: 'Only about one of these measures, e.g. strikes.' })
  measure?: string[];

  @Field(() => EventFilter, {
    nullable: true,
    description: 'Only with a claim about an event that matches; default: about anything.',
  })
  filter?: EventFilter;
}
