import { count } from './count.js';
import { sentence, type Part } from '../sentence.js';

export const event = {
  by: (actors: Part) => sentence`by ${actors}`,
  on: (actors: Part) => sentence`on ${actors}`,
  between: (actors: Part) => sentence`between ${actors}`,
  involving: (actors: Part) => sentence`involving ${actors}`,
  in: (places: Part) => sentence`in ${places}`,
  partOf: (event: Part) => sentence`part of ${event}`,
  weapons: 'Weapons',
  placeNotStated: 'place not stated',
  none: (id: Part) => sentence`There is no event with the id ${id}.`,
  knownFrom: (origins: string) => `Known from ${origins}`,
  parts: (events: number) =>
    count(events, { one: '# event that are part of it', other: '# events that are part of it' }),
  said: 'What is said about it',
};
