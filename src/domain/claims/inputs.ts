import { IsEnum, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsIdOf, IsReferenceTo } from '../constraints/id-constraints.js';
import { IsInput } from '../constraints/is-input.js';
import { Stored } from '../constraints/stored.js';
import { IsName, IsProse, IsTime } from '../constraints/text-constraints.js';
import { EDTF } from '../../time/edtf-scalar.js';
import { ClaimRank } from './rank.js';
import { EffectInput } from './effect-input.js';
import { NameUsedInput } from './name-used-input.js';
import { AS_NAMES_USED } from './stored-name-used.js';
import { AS_PASSAGES } from './stored-passage.js';
import { PassageInput } from './passage-input.js';
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
  @IsIdOf('claim')
  id: string;

  @Field(() => String, { description: 'The claim in plain words; at most 20,000 characters.' })
  @IsProse()
  text: string;

  @Field(() => ID, { description: 'Its subject: an event, an actor or a place.' })
  @IsReferenceTo(['event', 'actor', 'place'])
  subject: string;

  @Field(() => Predicate, {
    description: 'What it says about its subject. This determines which fields below are required.',
  })
  @IsEnum(Predicate)
  predicate: Predicate;

  @Field(() => ID, { nullable: true, description: 'The object, for a predicate that relates two things.' })
  @IsOptional()
  @IsReferenceTo(['actor', 'place', 'event'])
  object?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Post or rank held, as stated; only between two actors.',
  })
  @IsOptional()
  @IsName()
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Weapon or platform, as stated; required for USED, otherwise not allowed.',
  })
  @IsOptional()
  @IsName()
  weapon?: string | null;

  @Field(() => EffectInput, { nullable: true, description: 'Required for AFFECTED, otherwise not allowed.' })
  @IsOptional()
  @IsInput(EffectInput)
  effect?: EffectInput | null;

  @Field(() => QuantityInput, {
    nullable: true,
    description: 'For MEASURED; with AFFECTED, how many were affected, if stated.',
  })
  @IsOptional()
  @IsInput(QuantityInput)
  quantity?: QuantityInput | null;

  @Field(() => Polarity, {
    nullable: true,
    description: 'Default: ASSERTED. DENIED means that it is not so.',
  })
  @IsOptional()
  @IsEnum(Polarity)
  @Stored({ default: Polarity.ASSERTED })
  polarity?: Polarity | null;

  @Field(() => ClaimRank, { nullable: true, description: 'Default: NORMAL.' })
  @IsOptional()
  @IsEnum(ClaimRank)
  @Stored({ default: ClaimRank.NORMAL })
  rank?: ClaimRank | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Exact quotation, if known: words of its own document, and the first of its passages. Default: the first passage that is given of that document.',
  })
  @IsOptional()
  @IsProse()
  quote?: string | null;

  @Field(() => [PassageInput], {
    nullable: true,
    description:
      'Words of documents on which it rests: of its own, or of one that relays it. Words that the kept text of a document does not have are refused.',
  })
  @IsOptional()
  @IsInput(PassageInput, { each: true })
  @Stored(AS_PASSAGES)
  passages?: PassageInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The actors who made the claim; required unless it is derived.',
  })
  @IsOptional()
  @IsReferenceTo(['actor'], { each: true })
  saidBy?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The document in which it was first made; required unless it is derived.',
  })
  @IsOptional()
  @IsReferenceTo(['document'])
  document?: string | null;

  @Field(() => EDTF, { nullable: true, description: 'When it was stated.' })
  @IsOptional()
  @IsTime()
  statedAt?: string | null;

  @Field(() => EDTF, {
    nullable: true,
    description: 'The period that it refers to, if different from its subject’s.',
  })
  @IsOptional()
  @IsTime()
  validTime?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The place that it refers to, if different from its subject’s.',
  })
  @IsOptional()
  @IsReferenceTo(['place'])
  scopePlace?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose members or property are counted, if not everyone’s.',
  })
  @IsOptional()
  @IsReferenceTo(['actor'])
  scopeActor?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Claims about the same subject that this one replaces. They are kept and shown, but no longer count.',
  })
  @IsOptional()
  @IsReferenceTo(['claim'], { each: true })
  supersedes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Inputs of a derived claim: one that was computed, not stated.',
  })
  @IsOptional()
  @IsReferenceTo(['claim'], { each: true })
  derivedFrom?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it was derived, e.g. total − Syria; only with derivedFrom.',
  })
  @IsOptional()
  @IsProse()
  derivation?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Documents cited as evidence by whoever made the claim, if what they say is not known: e.g. reports cited for an estimate in a data set. What a document itself says is a separate claim, with that document.',
  })
  @IsOptional()
  @IsReferenceTo(['document'], { each: true })
  basedOn?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Documents that relay this claim; an empty list if none does. Default: those that relay its document, except a data set’s records of other rows.',
  })
  @IsOptional()
  @IsReferenceTo(['document'], { each: true })
  @Stored({ type: 'optionalList' })
  relayedBy?: string[] | null;

  @Field(() => [NameUsedInput], {
    nullable: true,
    description:
      'The names under which its source spoke of actors and places that it names, at most one for each. They are kept, whatever these are called later.',
  })
  @IsOptional()
  @IsInput(NameUsedInput, { each: true })
  @Stored(AS_NAMES_USED)
  namesUsed?: NameUsedInput[] | null;
}
