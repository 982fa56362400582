import { Field, ID, InputType } from 'type-graphql';
import { ENTITY_KINDS } from '../../storage/ids.js';
import { IsReferenceTo } from '../constraints/id-constraints.js';
import { Stored } from '../constraints/stored.js';
import { UndoableDecisionInput } from '../decision-input.js';

@InputType({
  description:
    'A decision that several entities are the same. It takes effect when it is ingested. Repeating one in the same words changes nothing, even if it has since been undone.',
})
export class MergeInput extends UndoableDecisionInput {
  @Field(() => ID, { description: 'The entity to keep.' })
  @IsReferenceTo(ENTITY_KINDS)
  @Stored({ as: 'kept' })
  keep: string;

  @Field(() => [ID], { description: 'The entities to merge into it, of the same kind.' })
  @IsReferenceTo(ENTITY_KINDS, { each: true })
  @Stored({ as: 'merged' })
  merge: string[];
}
