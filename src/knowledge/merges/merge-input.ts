import { IsArray, IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { UndoableDecisionInput } from '../undoable-decision-input.js';

@InputType({
  description:
    'A decision that several entities are the same. It takes effect when it is ingested. Repeating one in the same words changes nothing, even if it has since been undone.',
})
export class MergeInput extends UndoableDecisionInput {
  @Field(() => ID, { description: 'The entity to keep.' })
  @IsString()
  keep: string;

  @Field(() => [ID], { description: 'The entities to merge into it, of the same kind.' })
  @IsArray()
  @IsString({ each: true })
  merge: string[];
}
