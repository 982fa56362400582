import { IsBoolean, IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Stored } from './constraints/stored.js';
import { IsShortName } from './constraints/text-constraints.js';
import { DecisionInput } from './decision-input.js';

/** A decision that may have been undone. */
@InputType()
export abstract class UndoableDecisionInput extends DecisionInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was undone: it is then kept, but has no effect. Default: false.',
  })
  @IsOptional()
  @IsBoolean()
  @Stored({ as: 'undoneAt', type: 'instant' })
  undone?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who undid it; default: the sender of the dossier. Only if it was undone.',
  })
  @IsOptional()
  @IsShortName()
  undoneBy?: string | null;
}
