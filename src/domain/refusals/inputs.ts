import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ENTITY_KINDS } from '../../storage/ids.js';
import { IsReferenceTo } from '../constraints/id-constraints.js';
import { Stored } from '../constraints/stored.js';
import { UndoableDecisionInput } from '../decision-input.js';

@InputType({
  description:
    'A decision that two entities are different. It takes effect when it is ingested. Repeating one in the same words changes nothing, even if it has since been undone.',
})
export class RefusalInput extends UndoableDecisionInput {
  @Field(() => ID, { description: 'One entity.' })
  @IsReferenceTo(ENTITY_KINDS)
  @Stored({ as: 'pair', type: 'list' })
  one: string;

  @Field(() => ID, { description: 'The other entity, of the same kind.' })
  @IsReferenceTo(ENTITY_KINDS)
  @Stored({ as: 'pair', type: 'list' })
  other: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of two events, the one that stands for several, the other among them: the other is then partOf it, until this is undone.',
  })
  @IsOptional()
  @IsReferenceTo(['event'])
  covering?: string | null;
}
