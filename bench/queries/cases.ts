import { countVariables } from './count.js';
import { deepPage } from './list.js';
import { neighborhoodVariables } from './neighborhood.js';
import { provenanceVariables } from './provenance.js';
import type { QueryName, Queries } from './queries.js';

/** A query to measure, with its variables in each round. */
export interface Case<Name extends QueryName = QueryName> {
  readonly title: string;
  readonly query: Name;
  readonly variables: (round: number) => Queries[Name]['variables'];
}

const SMALL_PAGE = 'Page of 20 events';
export const LARGE_PAGE = 'Page of 200 events';
export const COUNT_TITLE = 'Filtered count';
export const FIRST_OF_LIST = 'Page 1 of the list';

/** Everything measured in a graph with this many events. */
export const casesFor = (events: number): readonly Case[] => [
  { title: SMALL_PAGE, query: 'page', variables: () => ({ first: 20 }) },
  { title: LARGE_PAGE, query: 'page', variables: () => ({ first: 200 }) },
  { title: COUNT_TITLE, query: 'count', variables: countVariables },
  {
    title: 'Provenance of a claim',
    query: 'provenance',
    variables: (round) => provenanceVariables(round, events),
  },
  { title: FIRST_OF_LIST, query: 'list', variables: () => ({ page: 1 }) },
  { title: deepListTitle(events), query: 'list', variables: () => ({ page: deepPage(events) }) },
  {
    title: 'Neighbourhood, depth 2',
    query: 'neighborhood',
    variables: (round) => neighborhoodVariables(round, events),
  },
];

export const deepListTitle = (events: number): string => `Page ${deepPage(events)} of the list`;
