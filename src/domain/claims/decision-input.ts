import { IsEnum, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsReferenceTo } from '../constraints/id-constraints.js';
import { Stored } from '../constraints/stored.js';
import { DecisionInput } from '../decision-input.js';
import { ClaimDecisionKind } from './decision-kind.js';
import { ClaimRank } from './rank.js';

@InputType({
  description:
    'A decision about a claim: a retraction or a rank. It takes effect when it is ingested. Repeating one changes nothing.',
})
export class ClaimDecisionInput extends DecisionInput {
  @Field(() => ID, { description: 'Id of the claim, in the same dossier or already stored.' })
  @IsReferenceTo(['claim'])
  claim: string;

  @Field(() => ClaimDecisionKind, { description: 'Kind of decision. A retraction cannot be undone.' })
  @IsEnum(ClaimDecisionKind)
  kind: ClaimDecisionKind;

  @Field(() => ClaimRank, {
    nullable: true,
    description: 'The new rank; required for RANKED, otherwise not allowed.',
  })
  @IsOptional()
  @IsEnum(ClaimRank)
  @Stored({ as: 'newRank' })
  rank?: ClaimRank | null;
}
