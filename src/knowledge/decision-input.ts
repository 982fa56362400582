import { IsOptional, IsString } from 'class-validator';
import { Field, InputType } from 'type-graphql';

/** Why something is decided, and by whom: part of every decision that a dossier gives. */
@InputType()
export abstract class DecisionInput {
  @Field(() => String, {
    description: 'Why: kept with the decision and shown with it; at most 2,000 characters.',
  })
  @IsString()
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who decided; whoever sends the dossier when left out. At most 100 characters.',
  })
  @IsOptional()
  @IsString()
  decidedBy?: string | null;
}
