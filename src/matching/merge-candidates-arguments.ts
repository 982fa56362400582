import { ArgsType, Field, Float, ID } from 'type-graphql';
import { ConnectionArguments } from '../knowledge/pages/connection-arguments.js';
import { MIN_SCORE, DEFAULT_SCORE } from './candidate.js';
import { MatchedKind } from './matched-kind.js';

@ArgsType()
export class MergeCandidatesArguments extends ConnectionArguments {
  @Field(() => MatchedKind, { description: 'Of what sort the two are.' })
  kind: MatchedKind;

  @Field(() => Float, {
    nullable: true,
    description: `Only pairs with this score or more: ${MIN_SCORE} to 1; ${DEFAULT_SCORE} if left out.`,
  })
  minimumScore?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only pairs of which one has one of these ids, of that sort. An unknown id is an error.',
  })
  about?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to propose also events that one data set tells as two. If left out, it does not: by its own count they are two. Of actors and places it makes no difference.',
  })
  withinDataSets?: boolean | null;
}
