import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { PageInfo } from './page-info.js';

/** The edge type of a list of `name`, by the Relay connection specification. */
export function edgeOf<Item extends object>(
  name: string,
  item: () => ClassType<Item> | (abstract new () => Item),
) {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${name.toLowerCase()}s.` })
  class Edge {
    @Field(() => String, { description: 'Where this row stands: pass it as after or before.' })
    cursor: string;

    @Field(item as () => ClassType<Item>, { description: `The ${name.toLowerCase()}.` })
    node: Item;
  }
  return Edge;
}

/** The connection type of a list of `name`, by the Relay connection specification. */
export function connectionOf<Item extends object>(
  name: string,
  item: () => ClassType<Item> | (abstract new () => Item),
  edge: () => ClassType,
) {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name.toLowerCase()}s.` })
  class Connection {
    @Field(() => Int, {
      description: 'How many there are in the whole list. Costs a count: ask only when needed.',
    })
    totalCount: number;

    @Field(() => [edge()], { description: 'The rows with their cursors.' })
    edges: object[];

    @Field(() => [item()], { description: 'The rows without their cursors.' })
    nodes: Item[];

    @Field(() => PageInfo, { description: 'Where this page stands in its list.' })
    pageInfo: PageInfo;
  }
  return Connection;
}
