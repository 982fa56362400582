import { Type } from 'class-transformer';
import { IsArray, IsEnum, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { EDTF } from '../time/edtf-scalar.js';
import { ClaimRank } from './claim-rank.js';
import { EffectInput } from './effect-input.js';
import { NameUsedInput } from './name-used-input.js';
import { Polarity } from './polarity.js';
import { Predicate } from './predicate.js';
import { QuantityInput } from './quantity-input.js';

@InputType({
  description:
    'A statement that someone made about an event, an actor or a place. A claim never changes: given again with the same id, it must be the same. To correct it, give a new claim that supersedes it.',
})
export class ClaimInput {
  @Field(() => ID, {
    description: '“claim:” and a slug or the source’s own key, e.g. claim:cjtf-oir-250-strikes.',
  })
  @IsString()
  id: string;

  @Field(() => String, { description: 'The claim in plain words; at most 20,000 characters.' })
  @IsString()
  text: string;

  @Field(() => ID, { description: 'Its subject: an event, an actor or a place.' })
  @IsString()
  subject: string;

  @Field(() => Predicate, {
    description: 'What it says about its subject. This determines which fields below are required.',
  })
  @IsEnum(Predicate)
  predicate: Predicate;

  @Field(() => ID, { nullable: true, description: 'The object, for a predicate that relates two things.' })
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
    description: 'Weapon or platform, as stated; required for USED, otherwise not allowed.',
  })
  @IsOptional()
  @IsString()
  weapon?: string | null;

  @Field(() => EffectInput, { nullable: true, description: 'Required for AFFECTED, otherwise not allowed.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => EffectInput)
  effect?: EffectInput | null;

  @Field(() => QuantityInput, {
    nullable: true,
    description: 'For MEASURED; with AFFECTED, how many were affected, if stated.',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => QuantityInput)
  quantity?: QuantityInput | null;

  @Field(() => Polarity, {
    nullable: true,
    description: 'Default: ASSERTED. DENIED means that it is not so.',
  })
  @IsOptional()
  @IsEnum(Polarity)
  polarity?: Polarity | null;

  @Field(() => ClaimRank, { nullable: true, description: 'Default: NORMAL.' })
  @IsOptional()
  @IsEnum(ClaimRank)
  rank?: ClaimRank | null;

  @Field(() => String, { nullable: true, description: 'Exact quotation, if known.' })
  @IsOptional()
  @IsString()
  quote?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The actors who made the claim; required unless it is derived.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  saidBy?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The document in which it was first made; required unless it is derived.',
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
    description: 'The period that it refers to, if different from its subject’s.',
  })
  @IsOptional()
  @IsString()
  validTime?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The place that it refers to, if different from its subject’s.',
  })
  @IsOptional()
  @IsString()
  scopePlace?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose members or property are counted, if not everyone’s.',
  })
  @IsOptional()
  @IsString()
  scopeActor?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Claims about the same subject that this one replaces. They are kept and shown, but no longer count.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  supersedes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Inputs of a derived claim: one that was computed, not stated.',
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
      'Documents cited as evidence by whoever made the claim, if what they say is not known: e.g. reports cited for an estimate in a data set. What a document itself says is a separate claim, with that document.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  basedOn?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Documents that relay this claim; an empty list if none does. Default: those that relay its document, except a data set’s records of other rows.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  relayedBy?: string[] | null;

  @Field(() => [NameUsedInput], {
    nullable: true,
    description:
      'The names under which its source spoke of actors and places that it names, at most one for each. They are kept, whatever these are called later.',
  })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => NameUsedInput)
  namesUsed?: NameUsedInput[] | null;
}
