import { countVariables } from './count.js';
import { deepPage } from './list.js';
import { neighborhoodVariables } from './neighborhood.js';
import { provenanceVariables } from './provenance.js';
import type { QuestionName, Questions } from './questions.js';

/** A question as it is measured: with what it is asked in each round. */
export interface Case<Name extends QuestionName = QuestionName> {
  readonly title: string;
  readonly question: Name;
  readonly variables: (round: number) => Questions[Name]['variables'];
}

const SMALL_PAGE = 'Page of 20 events';
export const LARGE_PAGE = 'Page of 200 events';
export const COUNT_TITLE = 'Filtered count';
export const FIRST_OF_LIST = 'Page 1 of the list';

/** Everything that is measured in a graph of so many events. */
export const casesFor = (events: number): readonly Case[] => [
  { title: SMALL_PAGE, question: 'page', variables: () => ({ first: 20 }) },
  { title: LARGE_PAGE, question: 'page', variables: () => ({ first: 200 }) },
  { title: COUNT_TITLE, question: 'count', variables: countVariables },
  {
    title: 'Provenance of a claim',
    question: 'provenance',
    variables: (round) => provenanceVariables(round, events),
  },
  { title: FIRST_OF_LIST, question: 'list', variables: () => ({ page: 1 }) },
  { title: deepListTitle(events), question: 'list', variables: () => ({ page: deepPage(events) }) },
  {
    title: 'Neighbourhood, depth 2',
    question: 'neighborhood',
    variables: (round) => neighborhoodVariables(round, events),
  },
];

export const deepListTitle = (events: number): string => `Page ${deepPage(events)} of the list`;
