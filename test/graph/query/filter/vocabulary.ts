import { EventKind } from '../../../../src/domain/events/kind.js';

/** Few values, so that random filters often meet random events. */
export const ACTORS = ['actor:a', 'actor:b', 'actor:c', 'actor:d', 'actor:e', 'actor:f'];
export const PLACES = ['place:a', 'place:b', 'place:c', 'place:d', 'place:e', 'place:f'];
export const DOCUMENTS = ['document:a'];
export const KINDS = [EventKind.STRIKE, EventKind.BATTLE, EventKind.MOVEMENT];
export const WORDS = ['rocket', 'Rockets', 'Bāghūz', 'Mar’a', 'stronghold', 'last', 'US-led', 'die'];
export const TIMES = [
  '2019',
  '2019-03',
  '2019-03-10',
  '2019-03-12T10:30:00Z',
  '2019-03-10/2019-03-23',
  '2019-03-05/2019-03-12',
  '2019-03-20/..',
  '../2019-03-09',
  '2019-03-10~',
  '2019-03?',
  '2019-03-1X',
  '201X',
  'XXXX',
  '/2019-03-15',
  '[2019-03-01,2019-03-30]',
];
/** Longitude and latitude of places; of the last nothing is stated. */
export const POSITIONS: Readonly<Record<string, readonly [number, number]>> = {
  'place:a': [40, 34],
  'place:b': [40.5, 34.5],
  'place:c': [-179.5, 10],
  'place:d': [179.5, -10],
  'place:e': [0, 0],
};
export const BOXES = [
  [39, 33, 41, 35],
  [40, 34, 40, 34],
  [170, -20, -170, 20],
  [-180, -90, 180, 90],
  [-1, -1, 1, 1],
] as const;
