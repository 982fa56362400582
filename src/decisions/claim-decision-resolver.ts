import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { resolveNode } from '../graph/resolve-node.js';
import { RequestedField, type FieldRequest } from '../graph/field-request.js';
import { AssessmentInput } from '../knowledge/claims/assessment-input.js';
import { Claim } from '../knowledge/claims/claim.js';
import { ClaimInput } from '../knowledge/claims/claim-input.js';
import { ClaimRank } from '../knowledge/claims/claim-rank.js';
import { assertClaim } from './assert-claim.js';
import { assessClaim } from './assess-claim.js';
import { rankClaim } from './rank-claim.js';
import { retractClaim } from './retract-claim.js';

const ID_OF_CLAIM = { description: 'Id of the claim, e.g. claim:…' };
const REASON = { description: 'Why: kept with the decision and shown with it; at most 2,000 characters.' };

@Resolver()
export class ClaimDecisionResolver {
  @Mutation(() => Claim, {
    description:
      'Takes in one claim, as a dossier of only this claim; the same one twice changes nothing. Only for writers.',
  })
  async assertClaim(
    @Arg('claim', () => ClaimInput, { description: 'The claim; what it refers to must be known already.' })
    claim: ClaimInput,
    @RequestedField() request: FieldRequest,
  ): Promise<Claim> {
    await assertClaim(request.context, claim);
    return resolveNode(request, claim.id);
  }

  @Mutation(() => Claim, {
    description:
      'Retracts a claim: it is kept and shown where asked for, but draws no edge and counts in no figure, and what it superseded counts again. It cannot be undone; to retract a retracted claim changes nothing, and neither does ingesting it again. Only for writers.',
  })
  async retractClaim(
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('reason', () => String, REASON) reason: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Claim> {
    const decidedBy = request.context.identity.requireWriter();
    await retractClaim(request.context, id, { decidedBy, reason });
    return resolveNode(request, id);
  }

  @Mutation(() => Claim, {
    description:
      'Gives a claim a rank beside others of the same thing; one ranked DEPRECATED draws no edge and counts in no figure. The rank that it has already changes nothing. Only for writers.',
  })
  async rankClaim(
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('rank', () => ClaimRank, { description: 'The rank that it shall have.' }) rank: ClaimRank,
    @Arg('reason', () => String, REASON) reason: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Claim> {
    const decidedBy = request.context.identity.requireWriter();
    await rankClaim(request.context, id, rank, { decidedBy, reason });
    return resolveNode(request, id);
  }

  @Mutation(() => Claim, {
    description:
      'Keeps what the writer makes of a claim. Assessments stand side by side; the writer’s last one of the claim, given again, changes nothing. Only for writers.',
  })
  async assessClaim(
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('assessment', () => AssessmentInput, { description: 'What the writer makes of it.' })
    assessment: AssessmentInput,
    @RequestedField() request: FieldRequest,
  ): Promise<Claim> {
    const assessor = request.context.identity.requireWriter();
    await assessClaim(request.context, id, assessor, assessment);
    return resolveNode(request, id);
  }
}
