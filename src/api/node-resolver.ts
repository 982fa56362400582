import { Arg, ID, Query, Resolver } from 'type-graphql';
import { resolveById, resolveByIds } from '../query/run/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { NODE_KINDS } from '../storage/ids.js';
import { nodeField } from '../query/root-fields/node-field.js';
import { Node } from '../domain/node.js';

const anyNodeField = nodeField(...NODE_KINDS);

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The node with this id, or null.' })
  node(
    @Arg('id', () => ID, { description: 'Any id, e.g. event:raf-2019-03-17.' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Node | null> {
    return resolveById(id, request, anyNodeField);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The nodes with these ids, in the same order; null where there is none.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Any ids, at most 500.' }) ids: string[],
    @RequestedField() request: FieldRequest,
  ): Promise<(Node | null)[]> {
    return resolveByIds(ids, request);
  }
}
