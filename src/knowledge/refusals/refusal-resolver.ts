import { Args, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import type { Filter } from '../../graph/filter/filter.js';
import { walkFromAny } from '../../graph/filter/walk-from.js';
import { ENTITY_KINDS } from '../../graph/ids.js';
import type { Shape } from '../../graph/question/argument.js';
import { list } from '../../graph/roots/list.js';
import { MergePage } from '../merges/merge-page.js';
import { MergeRefusalConnection } from './merge-refusal-connection.js';

const about: Filter = ({ about: ids }: Shape<MergePage>, refusal, compilation) =>
  ids
    ? walkFromAny(ENTITY_KINDS, ids, [{ along: ['REFUSED'], direction: 'in' }], refusal, compilation)
    : { walks: [], conditions: [] };

const listOfRefusals = list({
  type: 'MergeRefusal',
  filter: about,
  wanted: ({ arguments: wanted }) => wanted,
});

@Resolver()
export class RefusalResolver {
  @Query(() => MergeRefusalConnection, {
    description: 'Decisions that two entities are different, earliest first, including undone ones.',
  })
  mergeRefusals(
    @Args(() => MergePage) _page: MergePage,
    @AskedField() asked: Asked,
  ): Promise<MergeRefusalConnection> {
    return answer(asked, listOfRefusals);
  }
}
