import { IsEnum, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsReferenceTo } from '../constraints/id-constraints.js';
import { Stored } from '../constraints/stored.js';
import { IsName } from '../constraints/text-constraints.js';
import { EffectKind } from '../events/effect-kind.js';

@InputType({
  description: 'What was done to what. How many is the quantity of the claim, if stated.',
})
export class EffectInput {
  @Field(() => EffectKind, { description: 'What was done.' })
  @IsEnum(EffectKind)
  @Stored({ as: 'effectKind' })
  kind: EffectKind;

  @Field(() => String, {
    description:
      'What it was done to, as a lower-case noun: vehicle, VBIED, building, fighter, supply route…',
  })
  @IsName()
  @Stored({ as: 'effectObject' })
  object: string;

  @Field(() => ID, { nullable: true, description: 'The owner, an actor.' })
  @IsOptional()
  @IsReferenceTo(['actor'])
  @Stored({ as: 'effectOwner' })
  owner?: string | null;
}
