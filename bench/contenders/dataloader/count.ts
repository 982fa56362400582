import { instantsOf } from '../../queries/count.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const QUERY = `query Count($target: ID!, $place: ID!, $first: String!, $last: String!) {
  eventCount(target: $target, place: $place, first: $first, last: $last)
}`;

interface Data {
  readonly eventCount: number;
}

export const count =
  (client: GraphqlClient): QueryRunner<'count'> =>
  (variables) => {
    const { target, place } = variables;
    return Promise.resolve(
      client.prepare(
        QUERY,
        { target, place, ...instantsOf(variables) },
        ({ eventCount }: Data) => eventCount,
      ),
    );
  };
