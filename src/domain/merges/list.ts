import { ArgsType, Field, ID } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { connectionOf, edgeOf } from '../pages/connection.js';
import { MatchedKind } from './matched-kind.js';
import { MergeDecision } from './type.js';

const MergeDecisionEdge = edgeOf('MergeDecision', () => MergeDecision);
export const MergeDecisionConnection = connectionOf(
  'MergeDecision',
  () => MergeDecision,
  () => MergeDecisionEdge,
);
export type MergeDecisionConnection = InstanceType<typeof MergeDecisionConnection>;

@ArgsType()
export class DecisionsArguments extends ConnectionArguments {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only decisions that involve one of these actors, places, events or documents.',
  })
  about?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only decisions that were undone, or only those that were not; default: both.',
  })
  undone?: boolean;

  @Field(() => MatchedKind, { nullable: true, description: 'Only decisions on entities of this kind.' })
  kind?: MatchedKind;
}
