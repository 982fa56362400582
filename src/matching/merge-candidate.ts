import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../knowledge/node.js';
import { MIN_SCORE } from './candidate.js';
import { MergeReason } from './merge-reason.js';

@ObjectType({
  description:
    'Two entities that may be the same: a proposal that nobody has decided on. acceptMerge merges them, refuseMerge keeps them apart.',
})
export class MergeCandidate {
  @Field(() => Float, {
    description: `Score, from ${MIN_SCORE} to 1: the sum of the effects of the reasons. For sorting; not a probability.`,
  })
  score: number;

  @Field(() => Node, { description: 'The entity whose id comes first.' })
  one: Node;

  @Field(() => Node, { description: 'The other entity.' })
  other: Node;

  @Field(() => [MergeReason], { description: 'Reasons for and against.' })
  reasons: MergeReason[];
}
