import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import type { FilterCompiler } from '../query/filter/filter-compiler.js';
import { walkFromAny } from '../query/filter/walk-from.js';
import { ENTITY_KINDS } from '../storage/ids.js';
import type { Normalized } from '../query/read/parameter.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { MergesArguments } from '../domain/merges/list.js';
import { MergeRefusalConnection } from '../domain/refusals/list.js';

const about: FilterCompiler = ({ about: ids }: Normalized<MergesArguments>, refusal, compilation) =>
  ids
    ? walkFromAny(ENTITY_KINDS, ids, [{ along: ['REFUSED'], direction: 'in' }], refusal, compilation)
    : { walks: [], conditions: [] };

const refusalsField = connectionField({
  type: 'MergeRefusal',
  compileFilter: about,
  filterOf: ({ arguments: wanted }) => wanted,
});

@Resolver()
export class RefusalResolver {
  @Query(() => MergeRefusalConnection, {
    description: 'Decisions that two entities are different, earliest first, including undone ones.',
  })
  mergeRefusals(
    @Args(() => MergesArguments) _arguments: MergesArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeRefusalConnection> {
    return resolveRootField(request, refusalsField);
  }
}
