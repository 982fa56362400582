import { IsEnum, IsNumber, IsOptional } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import { Stored } from '../constraints/stored.js';
import { IsMeasureName, IsUnitCode } from '../constraints/text-constraints.js';
import { Qualifier } from './qualifier.js';

@InputType({
  description: 'A number as stated, with its range: low ≤ best ≤ high; at least one is required.',
})
export class QuantityInput {
  @Field(() => String, {
    description:
      'What was counted or measured, in lower-case words: strikes, engagements, killed, share of territory… A breakdown is a scope, not another measure.',
  })
  @IsMeasureName()
  measure: string;

  @Field(() => String, {
    nullable: true,
    description: 'UCUM-style unit, if any (km2); null for a count.',
  })
  @IsOptional()
  @IsUnitCode()
  unit?: string | null;

  @Field(() => Float, { nullable: true, description: 'The lowest possible value claimed.' })
  @IsOptional()
  @IsNumber()
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'The value claimed.' })
  @IsOptional()
  @IsNumber()
  best?: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest possible value claimed.' })
  @IsOptional()
  @IsNumber()
  high?: number | null;

  @Field(() => Qualifier, {
    nullable: true,
    description: 'How to read the number; default: EXACT.',
  })
  @IsOptional()
  @IsEnum(Qualifier)
  @Stored({ default: Qualifier.EXACT })
  qualifier?: Qualifier | null;
}
