import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { resolveById } from '../../graph/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { connectionField } from '../../graph/root-fields/connection-field.js';
import { nodeField } from '../../graph/root-fields/node-field.js';
import { Claim } from './claim.js';
import { compileClaimFilter } from './compile-claim-filter.js';
import { ClaimConnection } from './claim-connection.js';
import { ClaimsArguments } from './claims-arguments.js';

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
