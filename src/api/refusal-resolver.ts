import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { compileRefusals } from '../domain/refusals/compile-filter.js';
import { MergeRefusalConnection, RefusalsArguments } from '../domain/refusals/list.js';

const refusalsField = connectionField({
  type: 'MergeRefusal',
  compileFilter: compileRefusals,
  filterOf: ({ arguments: wanted }) => wanted,
});

@Resolver()
export class RefusalResolver {
  @Query(() => MergeRefusalConnection, {
    description:
      'Decisions that two entities are different, or that one event covers another, earliest first, including undone ones.',
  })
  mergeRefusals(
    @Args(() => RefusalsArguments) _arguments: RefusalsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeRefusalConnection> {
    return resolveRootField(request, refusalsField);
  }
}
