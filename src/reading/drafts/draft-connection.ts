import { ArgsType, Field, ID } from 'type-graphql';
import { connectionOf, edgeOf } from '../../domain/pages/connection.js';
import { ConnectionArguments } from '../../domain/pages/connection-arguments.js';
import { Draft } from './draft.js';
import { DraftState } from './draft-state.js';

const DraftEdge = edgeOf('Draft', () => Draft);
export const DraftConnection = connectionOf(
  'Draft',
  () => Draft,
  () => DraftEdge,
);
export type DraftConnection = InstanceType<typeof DraftConnection>;

@ArgsType()
export class DraftsArguments extends ConnectionArguments {
  @Field(() => [DraftState], { nullable: true, description: 'Only drafts in these states; default: all.' })
  state?: DraftState[];

  @Field(() => [ID], { nullable: true, description: 'Only drafts made of these documents; default: all.' })
  document?: string[];
}
