import type { Way } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const QUERY = `query Count($target: ID!, $place: ID!, $during: EDTF!) {
  events(filter: { on: [$target], at: [$place], during: $during }) { totalCount }
}`;

interface Data {
  readonly events: { readonly totalCount: number };
}

export const count =
  (client: GraphqlClient): Way<'count'> =>
  ({ target, place, from, until }) =>
    Promise.resolve(
      client.asking(
        QUERY,
        { target, place, during: `${from}/${until}` },
        ({ events }: Data) => events.totalCount,
      ),
    );
