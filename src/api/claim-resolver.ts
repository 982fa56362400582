import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { resolveById } from '../query/run/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { nodeField } from '../query/root-fields/node-field.js';
import { Claim } from '../domain/claims/type.js';
import { compileClaimFilter } from '../domain/claims/compile-filter.js';
import { ClaimConnection, ClaimsArguments } from '../domain/claims/list.js';

const claimField = nodeField('claim');
const claimsField = connectionField({ type: 'Claim', compileFilter: compileClaimFilter });

@Resolver()
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'The claim with this id, or null.' })
  claim(
    @Arg('id', () => ID, { description: 'Id of the claim, e.g. claim:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Claim | null> {
    return resolveById(id, request, claimField);
  }

  @Query(() => ClaimConnection, {
    description: 'Claims that match the filter, by time of statement, earliest first.',
  })
  claims(
    @Args(() => ClaimsArguments) _arguments: ClaimsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<ClaimConnection> {
    return resolveRootField(request, claimsField);
  }
}
