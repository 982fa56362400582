import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { compileDisputeFilter } from '../domain/disputes/compile-filter.js';
import { DisputeConnection } from '../domain/disputes/connection.js';
import { DisputesArguments } from '../domain/disputes/list.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

const disputesField = connectionField({
  type: 'Dispute',
  compileFilter: compileDisputeFilter,
  filterOf: ({ arguments: wanted }) => wanted,
});

@Resolver()
export class DisputeResolver {
  @Cost(WHOLE_GRAPH_COST / 4)
  @Query(() => DisputeConnection, {
    description:
      'Claims that cannot all be true, the widest gap first; denials, which have none, last. Without arguments, all disputes. What sources count differently is no dispute: see comparison.',
  })
  disputes(
    @Args(() => DisputesArguments) _arguments: DisputesArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<DisputeConnection> {
    return resolveRootField(request, disputesField);
  }
}
