import { IsEnum, IsNumber, IsOptional, IsString } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import { Qualifier } from './qualifier.js';

@InputType({
  description: 'A number as it was stated, with its range: low ≤ best ≤ high, at least one of them given.',
})
export class QuantityInput {
  @Field(() => String, {
    description:
      'What was counted or measured, in lower-case words: strikes, engagements, killed, share of territory… A breakdown is a scope, not another measure.',
  })
  @IsString()
  measure: string;

  @Field(() => String, {
    nullable: true,
    description: 'UCUM-style unit where there is one (km2); null for a count.',
  })
  @IsOptional()
  @IsString()
  unit?: string | null;

  @Field(() => Float, { nullable: true, description: 'The lowest value that is claimed possible.' })
  @IsOptional()
  @IsNumber()
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'The value claimed.' })
  @IsOptional()
  @IsNumber()
  best?: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest value that is claimed possible.' })
  @IsOptional()
  @IsNumber()
  high?: number | null;

  @Field(() => Qualifier, {
    nullable: true,
    description: 'How the number is to be read; EXACT when left out.',
  })
  @IsOptional()
  @IsEnum(Qualifier)
  qualifier?: Qualifier | null;
}
