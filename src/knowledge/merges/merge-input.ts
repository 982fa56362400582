import { IsArray, IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { UndoableDecisionInput } from '../undoable-decision-input.js';

@InputType({
  description:
    'A decision that several entities are one. It counts from when it is taken in; one that has been taken already, in the same words, is no change, also where it has been undone since.',
})
export class MergeInput extends UndoableDecisionInput {
  @Field(() => ID, { description: 'The entity that stands for all of them.' })
  @IsString()
  keep: string;

  @Field(() => [ID], { description: 'The others, of the same kind.' })
  @IsArray()
  @IsString({ each: true })
  merge: string[];
}
