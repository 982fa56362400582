import { Field, Float, ObjectType } from 'type-graphql';
import { MatchFeature } from './match-feature.js';

@ObjectType({
  description: 'One reason for or against two entities being the same.',
})
export class MergeReason {
  @Field(() => MatchFeature, { description: 'What was compared.' })
  feature: MatchFeature;

  @Field(() => Float, {
    description: 'Contribution to the score; negative if it speaks against, 0 if for neither.',
  })
  effect: number;

  @Field(() => String, { description: 'In words, e.g. “2.4 km apart”.' })
  text: string;
}
