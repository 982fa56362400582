import 'reflect-metadata';
import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ActorInput } from '../knowledge/actors/actor-input.js';
import { ClaimAssessmentInput } from '../knowledge/claims/claim-assessment-input.js';
import { ClaimDecisionInput } from '../knowledge/claims/claim-decision-input.js';
import { ClaimInput } from '../knowledge/claims/claim-input.js';
import { IsInput } from '../knowledge/constraints/is-input.js';
import { DocumentInput } from '../knowledge/documents/document-input.js';
import { EventInput } from '../knowledge/events/event-input.js';
import { MergeInput } from '../knowledge/merges/merge-input.js';
import { PlaceInput } from '../knowledge/places/place-input.js';
import { RefusalInput } from '../knowledge/refusals/refusal-input.js';

@InputType({
  description: `
A batch of records, and the only way to write: files, importers and mutations all produce one. The caller chooses the
ids. Ingesting the same dossier twice changes nothing, and a dossier is stored completely or not at all. All errors are
reported together, each with its path in the input.

Give actors, places, documents and events again to revise them: given fields replace, omitted fields stay, null clears.
Earlier versions are kept, with the time of the change. Claims never change; decisions about them (retraction, rank) and
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
