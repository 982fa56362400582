import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../knowledge/node.js';
import { MIN_SCORE } from './candidate.js';
import { MatchRelation } from './match-relation.js';
import { MergeReason } from './merge-reason.js';

@ObjectType({
  description:
    'Two entities that may be the same, or two events of which one may cover the other: a proposal that nobody has decided on. acceptMerge merges those that are the same, refuseMerge keeps two apart.',
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

  @Field(() => MatchRelation, { description: 'How the two may be related: COVERS is never merged.' })
  relation: MatchRelation;

  @Field(() => Node, {
    nullable: true,
    description: 'Of COVERS, the event that stands for several; null of SAME.',
  })
  covering: Node | null;

  @Field(() => [MergeReason], { description: 'Reasons for and against.' })
  reasons: MergeReason[];
}
