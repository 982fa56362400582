import { IsEnum, IsOptional, IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { EffectKind } from '../events/effect-kind.js';

@InputType({
  description: 'What was done to what. How many is the quantity of the claim, if stated.',
})
export class EffectInput {
  @Field(() => EffectKind, { description: 'What was done.' })
  @IsEnum(EffectKind)
  kind: EffectKind;

  @Field(() => String, {
    description:
      'What it was done to, as a lower-case noun: vehicle, VBIED, building, fighter, supply route…',
  })
  @IsString()
  object: string;

  @Field(() => ID, { nullable: true, description: 'The owner, an actor.' })
  @IsOptional()
  @IsString()
  owner?: string | null;
}
