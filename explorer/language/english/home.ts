import { count } from './count.js';
import { number } from '../number.js';
import { sentence, type Part } from '../sentence.js';

export const home = {
  sentence: (claims: string, documents: string, events: string, actors: string, places: string) =>
    `${claims} in ${documents} are about ${events}, ${actors} and ${places}. Where they cannot all be true, it says so.`,
  nothingRecorded: (ingest: Part, importing: Part) =>
    sentence`Nothing has been recorded. A dossier is ingested with ${ingest}, a data set with ${importing}.`,
  rests: 'Everything here rests on a claim: who said it, in which document, on what grounds.',
  title: 'Who did what to whom, when and where, and who says so',
  exploreAll: 'Explore all events',
  whereDisagree: 'Where sources disagree',
  questions: 'Five questions, answered small',
  sources: 'What is in, and the latest of it',
  acledTerms: 'terms of ACLED',
  publicDomain: 'public domain, by the United States government',
  more: (others: number) => `There are ${number(others)} more.`,
  whereMost: 'Where did most happen?',
  whoStruckMost: 'Who struck most?',
  whenHappen: 'When did it happen?',
  countedInAll: 'What is counted, in all?',
  disagreeMost: 'Where do sources disagree most?',
  noContradiction: 'No two claims about one thing contradict each other.',
  eventWord: (events: number) => count(events, { one: 'event', other: 'events' }),
  licence: (licence: Part) => sentence`Licence: ${licence}`,
  lastTaken: (day: string) => `last taken in ${day}`,
  sparkline: (events: string, busiest: string, first: string, last: string) =>
    `${events} in ${busiest}, most of all months from ${first} to ${last}`,
  mostIn: (month: string, events: string) => `Most in ${month}: ${events}.`,
  notToMonth: (events: string) => `${events} not known to the month.`,
  noMonth: 'Nothing is known to the month.',
  struckIn: (from: string, to: string, events: string) => `${from} struck ${to} in ${events}`,
  foughtIn: (from: string, to: string, events: string) => `${from} fought ${to} in ${events}`,
  whoStruckWhom: 'who struck whom',
  whoFoughtWhom: 'who fought whom',
  thicker: 'the thicker, the more events',
};
