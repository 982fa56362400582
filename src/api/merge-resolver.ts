import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import type { FilterCompiler } from '../query/filter/filter-compiler.js';
import { walkFromAny } from '../query/filter/walk-from.js';
import { ENTITY_KINDS } from '../storage/ids.js';
import type { Normalized } from '../query/read/parameter.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { MergeDecisionConnection, MergesArguments } from '../domain/merges/list.js';

const about: FilterCompiler = ({ about: ids }: Normalized<MergesArguments>, merge, compilation) =>
  ids
    ? walkFromAny(ENTITY_KINDS, ids, [{ along: ['KEPT', 'MERGED'], direction: 'in' }], merge, compilation)
    : { walks: [], conditions: [] };

const mergesField = connectionField({
  type: 'MergeDecision',
  compileFilter: about,
  filterOf: ({ arguments: wanted }) => wanted,
});

@Resolver()
export class MergeResolver {
  @Query(() => MergeDecisionConnection, {
    description: 'Decisions that entities are the same, earliest first, including undone ones.',
  })
  merges(
    @Args(() => MergesArguments) _arguments: MergesArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeDecisionConnection> {
    return resolveRootField(request, mergesField);
  }
}
