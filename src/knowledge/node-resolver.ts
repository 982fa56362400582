import { Arg, ID, Query, Resolver } from 'type-graphql';
import { answerById, answerByIds } from '../graph/answer-by-id.js';
import { AskedField, type Asked } from '../graph/asked.js';
import { NODE_KINDS } from '../graph/ids.js';
import { one } from '../graph/roots/one.js';
import { Node } from './node.js';

const oneOfAll = one(...NODE_KINDS);

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The node with this id, or null.' })
  node(
    @Arg('id', () => ID, { description: 'Any id, e.g. event:raf-2019-03-17.' }) id: string,
    @AskedField() asked: Asked,
  ): Promise<Node | null> {
    return answerById(id, asked, oneOfAll);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The nodes with these ids, in the same order; null where there is none.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Any ids, at most 500.' }) ids: string[],
    @AskedField() asked: Asked,
  ): Promise<(Node | null)[]> {
    return answerByIds(ids, asked);
  }
}
