import { Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'Position of a page in its list.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether any rows precede this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null for an empty page.' })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row: pass it as after for the next page.',
  })
  endCursor: string | null;
}

/** A type's name in a description: `MergeDecision` becomes “merge decision”. */
const inWords = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** The edge type of a list of `name`, as in the Relay connection specification. */
export function edgeOf<Item extends object>(
  name: string,
  item: () => ClassType<Item> | (abstract new () => Item),
) {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${inWords(name)}s.` })
  class Edge {
    @Field(() => String, { description: 'Cursor of this row: pass it as after or before.' })
    cursor: string;

    @Field(item as () => ClassType<Item>, { description: `The ${inWords(name)}.` })
    node: Item;
  }
  return Edge;
}

/** The connection type of a list of `name`, as in the Relay connection specification. */
export function connectionOf<Item extends object>(
  name: string,
  item: () => ClassType<Item> | (abstract new () => Item),
  edge: () => ClassType,
) {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${inWords(name)}s.` })
  class Connection {
    @Field(() => Int, {
      description: 'Number of rows in the whole list. Requires a count: select it only when needed.',
    })
    totalCount: number;

    @Field(() => [edge()], { description: 'Rows with their cursors.' })
    edges: object[];

    @Field(() => [item()], { description: 'Rows without their cursors.' })
    nodes: Item[];

    @Field(() => PageInfo, { description: 'Position of this page in its list.' })
    pageInfo: PageInfo;
  }
  return Connection;
}
