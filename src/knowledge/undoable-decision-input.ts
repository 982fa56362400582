import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { DecisionInput } from './decision-input.js';

/** A decision that may have been undone since it was taken. */
@InputType()
export abstract class UndoableDecisionInput extends DecisionInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was undone: then it stands on record, and has no effect. False when left out.',
  })
  @IsOptional()
  @IsBoolean()
  undone?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who undid it; whoever sends the dossier when left out. Only where it was undone.',
  })
  @IsOptional()
  @IsString()
  undoneBy?: string | null;
}
