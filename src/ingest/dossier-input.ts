import { Type } from 'class-transformer';
import { IsArray, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ActorInput } from '../knowledge/actors/actor-input.js';
import { ClaimAssessmentInput } from '../knowledge/claims/claim-assessment-input.js';
import { ClaimDecisionInput } from '../knowledge/claims/claim-decision-input.js';
import { ClaimInput } from '../knowledge/claims/claim-input.js';
import { DocumentInput } from '../knowledge/documents/document-input.js';
import { EventInput } from '../knowledge/events/event-input.js';
import { MergeInput } from '../knowledge/merges/merge-input.js';
import { PlaceInput } from '../knowledge/places/place-input.js';
import { RefusalInput } from '../knowledge/refusals/refusal-input.js';

@InputType({
  description: `
A batch of knowledge, and the one way in: files, importers and mutations all end in it. Ids are the caller's;
ingesting the same dossier twice changes nothing, and a batch is stored whole or not at all. Everything that is wrong
with it is reported together, each with its path in the input.

Actors, places, documents and events may be revised by giving them again: fields given replace, fields left out stay as
they are, null clears. What they said before is kept, with the time of the change. Claims never change; what is decided
of them, that they are retracted or how they rank, and what people make of them, stands beside them.`.trim(),
})
export class DossierInput {
  @Field(() => [ActorInput], { nullable: true, description: 'Bodies and people.' })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ActorInput)
  actors?: ActorInput[] | null;

  @Field(() => [PlaceInput], { nullable: true, description: 'Places.' })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PlaceInput)
  places?: PlaceInput[] | null;

  @Field(() => [DocumentInput], { nullable: true, description: 'Documents in which claims are made.' })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DocumentInput)
  documents?: DocumentInput[] | null;

  @Field(() => [EventInput], { nullable: true, description: 'What happened.' })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => EventInput)
  events?: EventInput[] | null;

  @Field(() => [ClaimInput], { nullable: true, description: 'Who said what about them, in which document.' })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ClaimInput)
  claims?: ClaimInput[] | null;

  @Field(() => [ClaimDecisionInput], {
    nullable: true,
    description:
      'What was decided of claims, in the order in which it was decided; decisions already taken, in the same words, are no change.',
  })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ClaimDecisionInput)
  decisions?: ClaimDecisionInput[] | null;

  @Field(() => [ClaimAssessmentInput], {
    nullable: true,
    description:
      'What people make of claims, in the order in which they said it; what has been said already, in the same words, is no change.',
  })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ClaimAssessmentInput)
  assessments?: ClaimAssessmentInput[] | null;

  @Field(() => [MergeInput], {
    nullable: true,
    description:
      'Which entities turned out to be one, in the order in which it was decided, after everything else in the dossier; decisions already taken, in the same words, are no change.',
  })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MergeInput)
  merges?: MergeInput[] | null;

  @Field(() => [RefusalInput], {
    nullable: true,
    description:
      'Which entities are not one, however alike, in the order in which it was decided, after the merges; decisions already taken, in the same words, are no change.',
  })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RefusalInput)
  refusals?: RefusalInput[] | null;
}
