import { instantsOf } from '../../queries/count.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

/** It has no paths of variable length, so organizations and places are followed as deep as they go in this graph. */
const QUERY = `query Count($target: ID!, $place: ID!, $first: DateTime!, $last: DateTime!) {
  eventsConnection(
    where: {
      timeEarliest: { lte: $last }
      timeLatest: { gte: $first }
      targets: { some: { OR: [{ id: { eq: $target } }, { partOf: { some: { id: { eq: $target } } } }] } }
      places: {
        some: {
          OR: [
            { id: { eq: $place } }
            { within: { some: { id: { eq: $place } } } }
            { within: { some: { within: { some: { id: { eq: $place } } } } } }
          ]
        }
      }
    }
  ) {
    aggregate { count { nodes } }
  }
}`;

interface Data {
  readonly eventsConnection: { readonly aggregate: { readonly count: { readonly nodes: number } } };
}

export const count =
  (client: GraphqlClient): QueryRunner<'count'> =>
  (variables) =>
    Promise.resolve(
      client.prepare(
        QUERY,
        { target: variables.target, place: variables.place, ...instantsOf(variables) },
        ({ eventsConnection }: Data) => eventsConnection.aggregate.count.nodes,
      ),
    );
