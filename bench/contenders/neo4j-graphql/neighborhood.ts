import type { NestedTown } from '../nested-town.js';
import { graphOfTown } from '../nested-town.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

/** Every relationship that connects towns, events and actors in this graph, two steps deep. */
const QUERY = `query Neighborhood($id: ID!) {
  places(where: { id: { eq: $id } }) {
    id
    name
    within { id name within { id name } contains { id name } }
    events {
      id
      title
      partOf { id title }
      perpetrators { id name partOf { id } }
      targets { id name partOf { id } }
    }
  }
}`;

interface Data {
  readonly places: readonly [NestedTown];
}

export const neighborhood =
  (client: GraphqlClient): QueryRunner<'neighborhood'> =>
  ({ id }) =>
    Promise.resolve(client.prepare(QUERY, { id }, ({ places: [town] }: Data) => graphOfTown(town)));
