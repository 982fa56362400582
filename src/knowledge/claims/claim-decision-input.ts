import { IsEnum, IsOptional, IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DecisionInput } from '../decision-input.js';
import { ClaimDecisionKind } from './claim-decision-kind.js';
import { ClaimRank } from './claim-rank.js';

@InputType({
  description:
    'Something decided of a claim: that it no longer stands, or how it ranks. It counts from when it is taken in; what has been decided already changes nothing.',
})
export class ClaimDecisionInput extends DecisionInput {
  @Field(() => ID, { description: 'Id of the claim, in the same dossier or known already.' })
  @IsString()
  claim: string;

  @Field(() => ClaimDecisionKind, { description: 'What is decided. A retraction cannot be undone.' })
  @IsEnum(ClaimDecisionKind)
  kind: ClaimDecisionKind;

  @Field(() => ClaimRank, {
    nullable: true,
    description: 'The rank that the claim shall have; for RANKED and only there.',
  })
  @IsOptional()
  @IsEnum(ClaimRank)
  rank?: ClaimRank | null;
}
