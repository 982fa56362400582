import { asSets, NEIGHBORHOOD_LIMIT, type NeighborhoodAnswer } from '../../questions/neighborhood.js';
import type { Way } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const QUERY = `query Neighborhood($id: ID!, $limit: Int!) {
  neighborhood(id: $id, depth: 2, limit: $limit) {
    nodes { id label }
    edges { source type target }
  }
}`;

interface Data {
  readonly neighborhood: NeighborhoodAnswer;
}

export const neighborhood =
  (client: GraphqlClient): Way<'neighborhood'> =>
  ({ id }) =>
    Promise.resolve(
      client.asking(QUERY, { id, limit: NEIGHBORHOOD_LIMIT }, (data: Data) => asSets(data.neighborhood)),
    );
