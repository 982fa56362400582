import { EventKind } from '../../../src/knowledge/events/event-kind.js';

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
