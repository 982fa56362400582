import { sentence, type Part } from '../sentence.js';

export const document = {
  none: (id: Part) => sentence`There is no document with the id ${id}.`,
  firstMade: (claims: string) => `${claims} first made in it`,
  what: 'What',
  published: 'Published',
  by: 'By',
  relays: 'Relays',
  relayedBy: 'Relayed by',
  edition: 'Edition',
  readAt: 'Read it at',
};
