import 'reflect-metadata';
import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ActorInput } from '../domain/actors/inputs.js';
import { ClaimAssessmentInput } from '../domain/claims/claim-assessment-input.js';
import { ClaimDecisionInput } from '../domain/claims/decision-input.js';
import { ClaimInput } from '../domain/claims/inputs.js';
import { IsInput } from '../domain/constraints/is-input.js';
import { DocumentInput } from '../domain/documents/inputs.js';
import { EventInput } from '../domain/events/inputs.js';
import { MergeInput } from '../domain/merges/inputs.js';
import { PlaceInput } from '../domain/places/inputs.js';
import { RefusalInput } from '../domain/refusals/inputs.js';
import { DocumentTextInput } from '../domain/texts/inputs.js';

@InputType({
  description: `
A batch of records, and the only way to write: files, importers and mutations all produce one. The caller chooses the
ids. Ingesting the same dossier twice changes nothing, and a dossier is stored completely or not at all. All errors are
reported together, each with its path in the input.

Give actors, places, documents and events again to revise them: given fields replace, omitted fields stay, null clears.
Earlier versions are kept, with the time of the change. Claims and texts never change; decisions about them (retraction, rank) and
assessments are kept beside them.`.trim(),
})
export class DossierInput {
  @Field(() => [ActorInput], { nullable: true, description: 'Organizations and people.' })
  @IsOptional()
  @IsInput(ActorInput, { each: true })
  actors?: ActorInput[] | null;

  @Field(() => [PlaceInput], { nullable: true, description: 'Places.' })
  @IsOptional()
  @IsInput(PlaceInput, { each: true })
  places?: PlaceInput[] | null;

  @Field(() => [DocumentInput], { nullable: true, description: 'Documents in which claims are made.' })
  @IsOptional()
  @IsInput(DocumentInput, { each: true })
  documents?: DocumentInput[] | null;

  @Field(() => [DocumentTextInput], {
    nullable: true,
    description:
      'Texts of documents, older versions before newer ones; for documents that are known already, or in this dossier.',
  })
  @IsOptional()
  @IsInput(DocumentTextInput, { each: true })
  texts?: DocumentTextInput[] | null;

  @Field(() => [EventInput], { nullable: true, description: 'Events.' })
  @IsOptional()
  @IsInput(EventInput, { each: true })
  events?: EventInput[] | null;

  @Field(() => [ClaimInput], {
    nullable: true,
    description: 'Claims about them: who said what, in which document.',
  })
  @IsOptional()
  @IsInput(ClaimInput, { each: true })
  claims?: ClaimInput[] | null;

  @Field(() => [ClaimDecisionInput], {
    nullable: true,
    description:
      'Decisions about claims, in the order in which they were made. Repeating one in the same words changes nothing.',
  })
  @IsOptional()
  @IsInput(ClaimDecisionInput, { each: true })
  decisions?: ClaimDecisionInput[] | null;

  @Field(() => [ClaimAssessmentInput], {
    nullable: true,
    description:
      'Assessments of claims, in the order in which they were made. Repeating one in the same words changes nothing.',
  })
  @IsOptional()
  @IsInput(ClaimAssessmentInput, { each: true })
  assessments?: ClaimAssessmentInput[] | null;

  @Field(() => [MergeInput], {
    nullable: true,
    description:
      'Decisions that entities are the same, in the order in which they were made; applied after everything else in the dossier. Repeating one in the same words changes nothing.',
  })
  @IsOptional()
  @IsInput(MergeInput, { each: true })
  merges?: MergeInput[] | null;

  @Field(() => [RefusalInput], {
    nullable: true,
    description:
      'Decisions that entities are different, however similar, in the order in which they were made; applied after the merges. Repeating one in the same words changes nothing.',
  })
  @IsOptional()
  @IsInput(RefusalInput, { each: true })
  refusals?: RefusalInput[] | null;
}
