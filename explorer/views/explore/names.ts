import { useMemo } from 'preact/hooks';
import { graphql } from '../../api/graphql.js';
import { useQuery } from '../../api/use-query.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { nameOf } from '../../parts/thing/thing.js';
import type { Position } from './around.js';
import { ID_LISTS, type ExploreState } from './explore-state.js';

const namesQuery = graphql(
  `
    query Picked($ids: [ID!]!) {
      nodes(ids: $ids) {
        ...Thing
        ... on Place {
          location {
            latitude
            longitude
          }
        }
      }
    }
  `,
  [thingFragment],
);

/** What the ids in the URL name. */
export interface Names {
  /** The name of an id; the id until it is known. */
  readonly of: (id: string) => string;
  readonly positions: ReadonlyMap<string, Position>;
  /** Whether there is nothing more to come. */
  readonly ready: boolean;
}

export function useNames(state: ExploreState): Names {
  const ids = [...new Set(ID_LISTS.flatMap((list) => state[list]))];
  const { data, loading } = useQuery(namesQuery, ids.length === 0 ? null : { ids });
  return useMemo(() => {
    const things = (data?.nodes ?? []).filter((thing) => thing !== null);
    const names = new Map(things.map((thing) => [thing.id, nameOf(thing)]));
    return {
      of: (id) => names.get(id) ?? id,
      positions: new Map(
        things.flatMap((thing) =>
          thing.__typename === 'Place' && thing.location !== null
            ? [[thing.id, thing.location] as const]
            : [],
        ),
      ),
      ready: ids.length === 0 || !loading,
    };
  }, [data, loading, ids.length === 0]);
}
