import type { VariablesOf } from 'gql.tada';
import type { whenQuestion } from './map-question.js';

type EventFilter = NonNullable<VariablesOf<typeof whenQuestion>['events']>;

interface EventsAsked {
  /** Of any time. */
  readonly anyTime: EventFilter;
  /** Of the chosen time. */
  readonly events: EventFilter;
}

/** Which events an address asks for: with whom, by whom, on whom, of which kind, from when until when. */
export function eventsAsked(get: (name: string) => string | null, at?: readonly string[]): EventsAsked {
  const one = (name: string): string[] | undefined => {
    const value = get(name);
    return value === null ? undefined : [value];
  };
  const anyTime: EventFilter = {
    involving: one('involving'),
    by: one('by'),
    on: one('on'),
    at: at === undefined ? undefined : [...at],
  };
  const since = get('since');
  const until = get('until');
  if (since === null && until === null) return { anyTime, events: anyTime };
  return { anyTime, events: { ...anyTime, during: `${since ?? '..'}/${until ?? '..'}` } };
}
