import { ArgsType, Field, Float, ID } from 'type-graphql';
import { ConnectionArguments } from '../knowledge/pages/connection-arguments.js';
import { MIN_SCORE, DEFAULT_SCORE } from './candidate.js';
import { MatchRelation } from './match-relation.js';
import { MatchedKind } from './matched-kind.js';

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
}
