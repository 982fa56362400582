import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../knowledge/node.js';
import { MIN_SCORE } from './candidate.js';
import { MergeReason } from './merge-reason.js';

@ObjectType({
  description:
    'Two things that may be one: a proposal, on which nobody has decided. acceptMerge makes them one, refuseMerge lets them be two for good.',
})
export class MergeCandidate {
  @Field(() => Float, {
    description: `How likely they are one, from ${MIN_SCORE} to 1: the sum of the effects of the reasons. A measure to sort by, no probability.`,
  })
  score: number;

  @Field(() => Node, { description: 'The one of the two whose id comes first.' })
  one: Node;

  @Field(() => Node, { description: 'The other.' })
  other: Node;

  @Field(() => [MergeReason], { description: 'What speaks for it, and what against.' })
  reasons: MergeReason[];
}
