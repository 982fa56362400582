import { IsOptional, IsBoolean } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IsReason, IsShortName } from './constraints/text-constraints.js';
import { Stored } from './constraints/stored.js';

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
