import type { VariablesOf } from 'gql.tada';
import { readBox } from './box.js';
import type { mapQuery } from './map-query.js';

type EventFilter = NonNullable<VariablesOf<typeof mapQuery>['events']>;

interface EventsVariables {
  /** In the selected time, on the whole map. */
  readonly anywhere: EventFilter;
  /** At any time, in the selected part of the map. */
  readonly anyTime: EventFilter;
  /** In both. */
  readonly events: EventFilter;
}

/** The event filters in a URL: involving, by, on, from, until, and the part of the map. */
export function eventsVariables(get: (name: string) => string | null): EventsVariables {
  const one = (name: string): string[] | undefined => {
    const value = get(name);
    return value === null ? undefined : [value];
  };
  const about: EventFilter = { involving: one('involving'), by: one('by'), on: one('on') };
  const since = get('since');
  const until = get('until');
  const then = since === null && until === null ? {} : { during: `${since ?? '..'}/${until ?? '..'}` };
  const box = readBox(get('box'));
  const there = box === null ? {} : { boundingBox: [box.west, box.south, box.east, box.north] };
  return {
    anywhere: { ...about, ...then },
    anyTime: { ...about, ...there },
    events: { ...about, ...then, ...there },
  };
}
