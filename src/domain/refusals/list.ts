import { ArgsType, Field } from 'type-graphql';
import { DecisionsArguments } from '../merges/list.js';
import { connectionOf, edgeOf } from '../pages/connection.js';
import { MergeRefusal } from './type.js';

const MergeRefusalEdge = edgeOf('MergeRefusal', () => MergeRefusal);
export const MergeRefusalConnection = connectionOf(
  'MergeRefusal',
  () => MergeRefusal,
  () => MergeRefusalEdge,
);
export type MergeRefusalConnection = InstanceType<typeof MergeRefusalConnection>;

@ArgsType()
export class RefusalsArguments extends DecisionsArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only decisions that one event covers another, or only the others; default: both.',
  })
  covering?: boolean;
}
