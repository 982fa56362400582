import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { Dispute } from './dispute.js';
import { DisputesArguments } from './disputes-arguments.js';
import { disputesField } from './disputes-field.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

@Resolver()
export class DisputeResolver {
  @Cost(WHOLE_GRAPH_COST / 4)
  @Query(() => [Dispute], {
    description: 'Claims that cannot all be true, by what they are about; without arguments, all disputes.',
  })
  disputes(
    @Args(() => DisputesArguments) _arguments: DisputesArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<Dispute[]> {
    return resolveRootField(request, disputesField);
  }
}
