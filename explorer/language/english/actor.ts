import { sentence, type Part } from '../sentence.js';

export const actor = {
  what: 'What',
  alsoCalled: 'Also called',
  elsewhere: 'Elsewhere',
  tiedTo: 'Tied to',
  tiedToIt: 'Tied to it',
  none: (id: Part) => sentence`There is no actor with the id ${id}.`,
  tookPart: (events: string) => `Took part in ${events}`,
  made: (claims: string) => `Made ${claims}`,
};
