import { Type } from 'class-transformer';
import { IsArray, IsEnum, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { EDTF } from '../time/edtf-scalar.js';
import { ClaimRank } from './claim-rank.js';
import { EffectInput } from './effect-input.js';
import { Polarity } from './polarity.js';
import { Predicate } from './predicate.js';
import { QuantityInput } from './quantity-input.js';

@InputType({
  description:
    'One statement that somebody made about an event, an actor or a place. A claim never changes: given again with the same id it must be the same; to correct it, give a new one that supersedes it.',
})
export class ClaimInput {
  @Field(() => ID, {
    description: '“claim:” and a slug or the source’s own key, e.g. claim:cjtf-oir-250-strikes.',
  })
  @IsString()
  id: string;

  @Field(() => String, { description: 'The claim in plain words, at most 20,000 characters.' })
  @IsString()
  text: string;

  @Field(() => ID, { description: 'What it is about: an event, an actor or a place.' })
  @IsString()
  subject: string;

  @Field(() => Predicate, {
    description: 'What it says of its subject, and so which of the fields below it needs.',
  })
  @IsEnum(Predicate)
  predicate: Predicate;

  @Field(() => ID, { nullable: true, description: 'The other end, for a predicate that relates two things.' })
  @IsOptional()
  @IsString()
  object?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Post or rank held, as stated; only between two actors.',
  })
  @IsOptional()
  @IsString()
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Weapon or platform, as stated; for USED and only there.',
  })
  @IsOptional()
  @IsString()
  weapon?: string | null;

  @Field(() => EffectInput, { nullable: true, description: 'For AFFECTED and only there.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => EffectInput)
  effect?: EffectInput | null;

  @Field(() => QuantityInput, {
    nullable: true,
    description: 'For MEASURED; with AFFECTED to how many it was done, where that was stated.',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => QuantityInput)
  quantity?: QuantityInput | null;

  @Field(() => Polarity, {
    nullable: true,
    description: 'ASSERTED when left out; DENIED says that it is not so.',
  })
  @IsOptional()
  @IsEnum(Polarity)
  polarity?: Polarity | null;

  @Field(() => ClaimRank, { nullable: true, description: 'NORMAL when left out.' })
  @IsOptional()
  @IsEnum(ClaimRank)
  rank?: ClaimRank | null;

  @Field(() => String, { nullable: true, description: 'The exact words, where they are known.' })
  @IsOptional()
  @IsString()
  quote?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The actors who made the claim; needed unless it is derived.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  saidBy?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The document it was first made in; needed unless it is derived.',
  })
  @IsOptional()
  @IsString()
  document?: string | null;

  @Field(() => EDTF, { nullable: true, description: 'When it was stated.' })
  @IsOptional()
  @IsString()
  statedAt?: string | null;

  @Field(() => EDTF, {
    nullable: true,
    description: 'The period that it speaks of, where that is not its subject’s.',
  })
  @IsOptional()
  @IsString()
  validTime?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The place that it speaks of, where that is not its subject’s.',
  })
  @IsOptional()
  @IsString()
  scopePlace?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose members or property the quantity counts, where it is not everyone’s.',
  })
  @IsOptional()
  @IsString()
  scopeActor?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Claims about the same subject that this one replaces; they are kept and shown, but no longer count.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  supersedes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Inputs of a derived claim: one that was worked out, not stated.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  derivedFrom?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it was derived, e.g. total − Syria; only with derivedFrom.',
  })
  @IsOptional()
  @IsString()
  derivation?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Documents that its sayer names as grounds, where what they say of it is not known: the reports that the estimate of a data set’s maker cites. What a document itself says is a claim of its own, with that document.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  basedOn?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Documents that pass this very claim on; an empty list where none does. When left out, they are those that relay its document, but not the records of a data set for other rows.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  relayedBy?: string[] | null;
}
