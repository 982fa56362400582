import { IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { UndoableDecisionInput } from '../undoable-decision-input.js';

@InputType({
  description:
    'A decision that two entities are different. It takes effect when it is ingested. Repeating one in the same words changes nothing, even if it has since been undone.',
})
export class RefusalInput extends UndoableDecisionInput {
  @Field(() => ID, { description: 'One entity.' })
  @IsString()
  one: string;

  @Field(() => ID, { description: 'The other entity, of the same kind.' })
  @IsString()
  other: string;
}
