import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { decisionsAlong } from '../domain/merges/compile-decisions-filter.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { DecisionsArguments } from '../domain/merges/list.js';
import { MergeRefusalConnection } from '../domain/refusals/list.js';

const refusalsField = connectionField({
  type: 'MergeRefusal',
  compileFilter: decisionsAlong(['REFUSED']),
  filterOf: ({ arguments: wanted }) => wanted,
});

@Resolver()
export class RefusalResolver {
  @Query(() => MergeRefusalConnection, {
    description: 'Decisions that two entities are different, earliest first, including undone ones.',
  })
  mergeRefusals(
    @Args(() => DecisionsArguments) _arguments: DecisionsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeRefusalConnection> {
    return resolveRootField(request, refusalsField);
  }
}
