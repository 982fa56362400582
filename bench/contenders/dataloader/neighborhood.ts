import { graphOfTown, type NestedTown } from '../nested-town.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const QUERY = `query Neighborhood($id: ID!) {
  place(id: $id) {
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
  readonly place: NestedTown;
}

export const neighborhood =
  (client: GraphqlClient): QueryRunner<'neighborhood'> =>
  ({ id }) =>
    Promise.resolve(client.prepare(QUERY, { id }, ({ place }: Data) => graphOfTown(place)));
