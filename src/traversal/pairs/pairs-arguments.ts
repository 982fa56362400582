import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../query/page/page-size.js';
import { EventFilter } from '../../domain/events/filter.js';
import { ActorLevel } from './actor-level.js';

@ArgsType()
export class PairsArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Filter; default: all events.' })
  filter?: EventFilter;

  @Field(() => ActorLevel, { nullable: true, description: 'For whom to count; default: ACTOR.' })
  level?: ActorLevel;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of pairs: 0 to ${MAX_PAGE_SIZE}; default: ${DEFAULT_PAGE_SIZE}.`,
  })
  first?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Only pairs after this cursor: the cursor of the last pair of the page before.',
  })
  after?: string;
}
