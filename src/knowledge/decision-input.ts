import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IsReason, IsShortName } from './constraints/text-constraints.js';

/** Why something is decided, and by whom: part of every decision in a dossier. */
@InputType()
export abstract class DecisionInput {
  @Field(() => String, {
    description: 'Reason, kept and shown with the decision; at most 2,000 characters.',
  })
  @IsReason()
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who decided; default: the sender of the dossier. At most 100 characters.',
  })
  @IsOptional()
  @IsShortName()
  decidedBy?: string | null;
}
