import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import type { FilterCompiler } from '../../graph/filter/filter-compiler.js';
import { walkFromAny } from '../../graph/filter/walk-from.js';
import { ENTITY_KINDS } from '../../graph/ids.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import { connectionField } from '../../graph/root-fields/connection-field.js';
import { MergeDecisionConnection } from './merge-decision-connection.js';
import { MergesArguments } from './merges-arguments.js';

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
