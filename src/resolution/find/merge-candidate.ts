import { Field, Float, ObjectType, ArgsType, ID } from 'type-graphql';
import { Node } from '../../domain/node.js';
import { MIN_SCORE, DEFAULT_SCORE } from './candidate.js';
import { MatchRelation } from './match-relation.js';
import { MatchFeature } from './match-feature.js';
import { connectionOf, edgeOf } from '../../domain/pages/connection.js';
import { ConnectionArguments } from '../../domain/pages/connection-arguments.js';
import { MatchedKind } from '../../domain/merges/matched-kind.js';

@ObjectType({
  description: 'One reason for or against two entities being the same.',
})
class MergeReason {
  @Field(() => MatchFeature, { description: 'What was compared.' })
  feature: MatchFeature;

  @Field(() => Float, {
    description: 'Contribution to the score; negative if it speaks against, 0 if for neither.',
  })
  effect: number;

  @Field(() => String, { description: 'In words, e.g. “2.4 km apart”.' })
  text: string;
}

@ObjectType({
  description:
    'Two entities that may be the same, or two events of which one may cover the other: a proposal that nobody has decided on. acceptMerge merges those that are the same, refuseMerge keeps two apart.',
})
class MergeCandidate {
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

const MergeCandidateEdge = edgeOf('MergeCandidate', () => MergeCandidate);
export const MergeCandidateConnection = connectionOf(
  'MergeCandidate',
  () => MergeCandidate,
  () => MergeCandidateEdge,
);
export type MergeCandidateConnection = InstanceType<typeof MergeCandidateConnection>;

@ArgsType()
export class MergeCandidatesArguments extends ConnectionArguments {
  @Field(() => MatchedKind, { description: 'Kind of both entities.' })
  kind: MatchedKind;

  @Field(() => Float, {
    nullable: true,
    description: `Minimum score: ${MIN_SCORE} to 1; default: ${DEFAULT_SCORE}.`,
  })
  minimumScore?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only pairs that include one of these ids, of the given kind. An unknown id is an error.',
  })
  about?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to propose pairs of events within one data set, too. Default: false, because the data set counts them as two. No effect on actors and places.',
  })
  withinDataSets?: boolean | null;

  @Field(() => MatchRelation, {
    nullable: true,
    description:
      'SAME, the default, for pairs that may be merged; COVERS for events that may stand for several of another data set.',
  })
  relation?: MatchRelation | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only pairs one of which is found by these words, as by search: in its names, its texts or its external ids.',
  })
  text?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only pairs that these sources speak of, in claims about the two or about their events. With one source, it speaks of one of the two; with several, each of the two is spoken of by another. An unknown id is an error.',
  })
  between?: string[] | null;
}
