import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import type { FilterCompiler } from '../../graph/filter/filter-compiler.js';
import { walkFromAny } from '../../graph/filter/walk-from.js';
import { ENTITY_KINDS } from '../../graph/ids.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import { connectionField } from '../../graph/root-fields/connection-field.js';
import { MergesArguments } from '../merges/merges-arguments.js';
import { MergeRefusalConnection } from './merge-refusal-connection.js';

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
