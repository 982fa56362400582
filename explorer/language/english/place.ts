import { number } from '../number.js';
import { sentence, type Part } from '../sentence.js';

export const place = {
  none: (id: Part) => sentence`There is no place with the id ${id}.`,
  hereAndWithin: (events: string) => `${events} here and within`,
  toWithin: (kilometres: number) => `, to within ${number(kilometres)} km`,
  what: 'What',
  alsoCalled: 'Also called',
  elsewhere: 'Elsewhere',
  within: 'Within',
  contains: 'Contains',
  position: 'Position',
  notKnown: 'not known',
  onEvents: 'Claims about what happened here are on the pages of the events.',
};
