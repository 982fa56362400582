import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsReferenceTo } from '../constraints/id-constraints.js';
import { IsShortName } from '../constraints/text-constraints.js';
import { AssessmentInput } from './assessment-input.js';

@InputType({
  description:
    'An assessment of a claim: at least one of reliability, credibility and note. Repeating one in the same words changes nothing.',
})
export class ClaimAssessmentInput extends AssessmentInput {
  @Field(() => ID, { description: 'Id of the claim, in the same dossier or already stored.' })
  @IsReferenceTo(['claim'])
  claim: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who assessed it; default: the sender of the dossier. At most 100 characters.',
  })
  @IsOptional()
  @IsShortName()
  assessor?: string | null;
}
