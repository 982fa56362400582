import { sentence, type Part } from '../sentence.js';

export const search = {
  mayHaveBeen: (events: string, time: string, where: Part) =>
    sentence`${events} that may have been in ${time}: ${where}`,
  then: 'What happened then',
  also: (names: string) => `also ${names}`,
  in: (places: Part) => sentence`in ${places}`,
  saidBy: (actors: Part) => sentence`said by ${actors}`,
  about: (subject: Part) => sentence`about ${subject}`,
  everything: 'Everything',
  actors: 'Actors',
  places: 'Places',
  events: 'Events',
  documents: 'Documents',
  claims: 'Claims',
  kindOfResults: 'Kind of results',
  foundFor: (text: string) => `Found for “${text}”`,
  ofAnyTime: (text: string) => `Found for “${text}”, of any time`,
  noneOfKind: (kind: string) =>
    `No ${kind} contains all of these words. Try fewer words, another spelling, or everything.`,
  search: 'Search',
  typeWords: 'Type some words above: a name, a place, a title, or what somebody said.',
  nothing: 'Nothing contains all of these words. Try fewer words, or another spelling.',
  moreHits: 'More hits',
};
