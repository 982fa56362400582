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
const REASON = { description: 'Reason, kept and shown with the decision; at most 2,000 characters.' };

@Resolver()
export class ClaimDecisionResolver {
  @Mutation(() => Claim, {
    description:
      'Ingests one claim, as a dossier with only this claim. Repeating it changes nothing. Writers only.',
  })
  async assertClaim(
    @Arg('claim', () => ClaimInput, {
      description: 'The claim. Everything that it refers to must already be stored.',
    })
    claim: ClaimInput,
    @RequestedField() request: FieldRequest,
  ): Promise<Claim> {
    await assertClaim(request.context, claim);
    return resolveNode(request, claim.id);
  }

  @Mutation(() => Claim, {
    description:
      'Retracts a claim. It is kept, and shown on request, but supports no edge and counts in no figure; what it superseded counts again. This cannot be undone. Retracting or ingesting it again changes nothing. Writers only.',
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
      'Ranks a claim against others about the same thing. A claim ranked DEPRECATED supports no edge and counts in no figure. Giving a claim the rank that it already has changes nothing. Writers only.',
  })
  async rankClaim(
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('rank', () => ClaimRank, { description: 'The new rank.' }) rank: ClaimRank,
    @Arg('reason', () => String, REASON) reason: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Claim> {
    const decidedBy = request.context.identity.requireWriter();
    await rankClaim(request.context, id, rank, { decidedBy, reason });
    return resolveNode(request, id);
  }

  @Mutation(() => Claim, {
    description:
      'Records the writer’s assessment of a claim. Assessments are kept side by side; repeating the writer’s latest one of the claim changes nothing. Writers only.',
  })
  async assessClaim(
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('assessment', () => AssessmentInput, { description: 'The assessment.' })
    assessment: AssessmentInput,
    @RequestedField() request: FieldRequest,
  ): Promise<Claim> {
    const assessor = request.context.identity.requireWriter();
    await assessClaim(request.context, id, assessor, assessment);
    return resolveNode(request, id);
  }
}
