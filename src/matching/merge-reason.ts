import { Field, Float, ObjectType } from 'type-graphql';
import { MatchFeature } from './match-feature.js';

@ObjectType({
  description: 'One thing that speaks for two things being one, or against it.',
})
export class MergeReason {
  @Field(() => MatchFeature, { description: 'What about the two it is.' })
  feature: MatchFeature;

  @Field(() => Float, {
    description:
      'What it adds to the score; what it takes from it, if it is below 0; 0 where it says neither.',
  })
  effect: number;

  @Field(() => String, { description: 'In words, e.g. “2.4 km apart”.' })
  text: string;
}
