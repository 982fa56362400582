import { IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { UndoableDecisionInput } from '../undoable-decision-input.js';

@InputType({
  description:
    'A decision that two entities are not one. It counts from when it is taken in; one that has been taken already, in the same words, is no change, also where it has been undone since.',
})
export class RefusalInput extends UndoableDecisionInput {
  @Field(() => ID, { description: 'The one entity.' })
  @IsString()
  one: string;

  @Field(() => ID, { description: 'The other, of the same kind.' })
  @IsString()
  other: string;
}
