import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { checkId } from '../storage/ids.js';
import { resolveNode } from '../query/run/resolve-node.js';
import type { DossierInput } from '../write/dossier-input.js';
import { AssessmentInput } from '../domain/claims/assessment-input.js';
import { Claim } from '../domain/claims/type.js';
import { ClaimDecisionKind } from '../domain/claims/decision-kind.js';
import { ClaimInput } from '../domain/claims/inputs.js';
import { ClaimRank } from '../domain/claims/rank.js';
import { decide } from '../write/mutations/decide.js';

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
    await decide(request.context, { claims: [claim] });
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
    const decision = { claim: id, kind: ClaimDecisionKind.RETRACTED, reason };
    return decideOnClaim(id, { decisions: [decision] }, request);
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
    const decision = { claim: id, kind: ClaimDecisionKind.RANKED, rank, reason };
    return decideOnClaim(id, { decisions: [decision] }, request);
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
    return decideOnClaim(id, { assessments: [Object.assign({ claim: id }, assessment)] }, request);
  }
}

async function decideOnClaim(id: string, dossier: DossierInput, request: FieldRequest): Promise<Claim> {
  request.context.identity.requireWriter();
  checkId(id, ['claim'], 'id');
  await decide(request.context, dossier);
  return resolveNode(request, id);
}
