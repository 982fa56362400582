import { Args, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import type { Filter } from '../../graph/filter/filter.js';
import { walkFromAny } from '../../graph/filter/walk-from.js';
import { ENTITY_KINDS } from '../../graph/ids.js';
import type { Shape } from '../../graph/question/argument.js';
import { list } from '../../graph/roots/list.js';
import { MergeDecisionConnection } from './merge-decision-connection.js';
import { MergePage } from './merge-page.js';

const about: Filter = ({ about: ids }: Shape<MergePage>, merge, compilation) =>
  ids
    ? walkFromAny(ENTITY_KINDS, ids, [{ along: ['KEPT', 'MERGED'], direction: 'in' }], merge, compilation)
    : { walks: [], conditions: [] };

const listOfMerges = list({
  type: 'MergeDecision',
  filter: about,
  wanted: ({ arguments: wanted }) => wanted,
});

@Resolver()
export class MergeResolver {
  @Query(() => MergeDecisionConnection, {
    description: 'Decisions that entities are the same, earliest first, including undone ones.',
  })
  merges(
    @Args(() => MergePage) _page: MergePage,
    @AskedField() asked: Asked,
  ): Promise<MergeDecisionConnection> {
    return answer(asked, listOfMerges);
  }
}
