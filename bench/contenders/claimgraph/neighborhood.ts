import { asSets, NEIGHBORHOOD_LIMIT, type NeighborhoodResult } from '../../queries/neighborhood.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const QUERY = `query Neighborhood($id: ID!, $limit: Int!) {
  neighborhood(id: $id, depth: 2, limit: $limit) {
    nodes { id label }
    edges { source type target }
  }
}`;

interface Data {
  readonly neighborhood: NeighborhoodResult;
}

export const neighborhood =
  (client: GraphqlClient): QueryRunner<'neighborhood'> =>
  ({ id }) =>
    Promise.resolve(
      client.prepare(QUERY, { id, limit: NEIGHBORHOOD_LIMIT }, (data: Data) => asSets(data.neighborhood)),
    );
