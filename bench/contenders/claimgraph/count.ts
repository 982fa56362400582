import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const QUERY = `query Count($target: ID!, $place: ID!, $during: EDTF!) {
  events(filter: { on: [$target], at: [$place], during: $during }) { totalCount }
}`;

interface Data {
  readonly events: { readonly totalCount: number };
}

export const count =
  (client: GraphqlClient): QueryRunner<'count'> =>
  ({ target, place, from, until }) =>
    Promise.resolve(
      client.prepare(
        QUERY,
        { target, place, during: `${from}/${until}` },
        ({ events }: Data) => events.totalCount,
      ),
    );
