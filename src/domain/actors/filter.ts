import { TEXT_SYNTAX } from '../text-syntax.js';
import { Field, ID, InputType } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../../query/mapping/field-cost.js';
import { ActorKind } from './kind.js';

@InputType({
  description:
    'Selects actors. Fields are combined with AND. An unknown id is an error, not an empty result.',
})
export class ActorFilter {
  @Field(() => [ActorKind], { nullable: true, description: 'Has one of these kinds.' })
  kind?: ActorKind[];

  @Field(() => String, {
    nullable: true,
    description:
      'Exact name or alias, including those of entities merged into it. Ignores case, diacritics, apostrophes and punctuation.',
  })
  name?: string;

  @Field(() => [ID], { nullable: true, description: 'Is one of these, or part of one of them.' })
  partOf?: string[];

  @Cost(WHOLE_GRAPH_COST / 20)
  @Field(() => String, {
    nullable: true,
    description: `All of these words occur in its name, aliases or description. ${TEXT_SYNTAX}`,
  })
  text?: string;

  @Field(() => [ActorFilter], { nullable: true, description: 'All of these hold.' })
  and?: ActorFilter[];

  @Field(() => [ActorFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: ActorFilter[];

  @Field(() => ActorFilter, { nullable: true, description: 'This does not hold.' })
  not?: ActorFilter;
}
