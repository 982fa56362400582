import { TEXT_SYNTAX } from '../text-syntax.js';
import { Field, ID, InputType } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';
import { ActorKind } from './actor-kind.js';

@InputType({
  description:
    'Which actors are wanted. Fields combine with AND. An unknown id is an error, not an empty answer.',
})
export class ActorFilter {
  @Field(() => [ActorKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: ActorKind[];

  @Field(() => String, {
    nullable: true,
    description:
      'Whose name or one of whose aliases is this, or was that of something merged into it, whatever the case of its letters, diacritics, apostrophes and punctuation.',
  })
  name?: string;

  @Field(() => [ID], { nullable: true, description: 'One of these, or part of one of them.' })
  partOf?: string[];

  @Cost(WHOLE_GRAPH_COST / 20)
  @Field(() => String, {
    nullable: true,
    description: `Words that all stand in its name, aliases or description. ${TEXT_SYNTAX}`,
  })
  text?: string;

  @Field(() => [ActorFilter], { nullable: true, description: 'All of these hold.' })
  and?: ActorFilter[];

  @Field(() => [ActorFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: ActorFilter[];

  @Field(() => ActorFilter, { nullable: true, description: 'This does not hold.' })
  not?: ActorFilter;
}
