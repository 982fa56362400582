import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { decisionsOn } from '../domain/merges/compile-decisions-filter.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { MergeDecisionConnection, DecisionsArguments } from '../domain/merges/list.js';

const mergesField = connectionField({
  type: 'MergeDecision',
  compileFilter: decisionsOn({ along: ['KEPT', 'MERGED'], idIn: (merge) => merge.property('kept') }),
  filterOf: ({ arguments: wanted }) => wanted,
});

@Resolver()
export class MergeResolver {
  @Query(() => MergeDecisionConnection, {
    description: 'Decisions that entities are the same, earliest first, including undone ones.',
  })
  merges(
    @Args(() => DecisionsArguments) _arguments: DecisionsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeDecisionConnection> {
    return resolveRootField(request, mergesField);
  }
}
