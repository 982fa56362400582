import { parse } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { useMemo } from 'preact/hooks';
import type { MapGroup } from '../../../parts/map/map-properties.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { capital, inWords } from '../../../parts/words.js';
import { facetsQuery } from '../chips/facets-query.js';
import type { EventFilter, Stack } from '../explore-state.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import { PART_COLOURS, REST_COLOUR } from '../split/part-colours.js';
import { mostOften, type CountedPlace } from './place-marks.js';
import { texts } from '../../../language/texts.js';

/** By what places are coloured. */
export interface PlaceGroups {
  /** In the order of the legend; empty: all have one colour. */
  readonly groups: readonly MapGroup[];
  /** Key of the group that most events at a place are of, by the id of the place. */
  readonly groupAt: ReadonlyMap<string, string>;
}

/** Stands for all that is not told apart. */
const REST = '';
const NO_GROUPS: PlaceGroups = { groups: [], groupAt: new Map() };

const OF_GROUP: Readonly<Record<Stack, (value: string) => EventFilter>> = {
  SIDE: (value) => ({ involving: [value] }),
  PERPETRATOR: (value) => ({ by: [value] }),
  TARGET: (value) => ({ on: [value] }),
  SAID_BY: (value) => ({ saidBy: [value] }),
  KIND: (value) => ({ kind: [value] as EventFilter['kind'] & object }),
};

type PlacesQuery = TadaDocumentNode<
  Readonly<Record<string, readonly CountedPlace[]>>,
  Record<string, EventFilter>
>;

/** The places of several groups of events, in one query. */
function placesQuery(groups: number): PlacesQuery {
  const numbers = Array.from({ length: groups }, (_, index) => index);
  return parse(`
    query PlacesOfGroups(${numbers.map((number) => `$group${number}: EventFilter`).join(', ')}) {
      ${numbers.map((number) => `group${number}: eventFacets(by: PLACE, filter: $group${number}, first: 10000) { value count }`).join('\n')}
    }
  `);
}
const QUERIES = Array.from({ length: PART_COLOURS.length + 1 }, (_, index) =>
  placesQuery(Math.max(1, index)),
);

/** Tells the places apart by what most of their events have in common. */
export function usePlaceGroups(filter: EventFilter | null, by: Stack | null): PlaceGroups {
  const values = usePaneQuery('colours', facetsQuery, by && filter && { filter, by });
  const found = by === null || values.loading ? [] : (values.data?.eventFacets ?? []);
  const told = found.slice(0, PART_COLOURS.length);
  const places = usePaneQuery(
    'coloured places',
    QUERIES[told.length] as PlacesQuery,
    by === null || filter === null || told.length === 0
      ? null
      : Object.fromEntries(
          told.map(({ value }, index) => [`group${index}`, { and: [filter, OF_GROUP[by](value)] }]),
        ),
  );
  return useMemo(() => {
    if (told.length === 0 || places.loading || places.data === null) return NO_GROUPS;
    const groups = told.map(({ value, node }, index): MapGroup => ({
      key: value,
      label: node === null ? capital(inWords(value)) : nameOf(node),
      colour: PART_COLOURS[index] ?? REST_COLOUR,
    }));
    const rest: MapGroup = { key: REST, label: texts.explore.others, colour: REST_COLOUR };
    return {
      groups: [...groups, rest],
      groupAt: mostOften(groups.map(({ key }, index) => [key, places.data?.[`group${index}`] ?? []])),
    };
  }, [values.data, places.data, places.loading, told.length]);
}
