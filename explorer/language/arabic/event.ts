import { sentence } from '../sentence.js';
import { nouns } from './nouns.js';
import type { Texts } from '../english/index.js';

export const event: Texts['event'] = {
  by: (actors) => sentence`نفّذته ${actors}`,
  on: (actors) => sentence`ضد ${actors}`,
  between: (actors) => sentence`بين ${actors}`,
  involving: (actors) => sentence`بمشاركة ${actors}`,
  in: (places) => sentence`في ${places}`,
  partOf: (event) => sentence`جزء من ${event}`,
  weapons: 'الأسلحة',
  placeNotStated: 'المكان غير مذكور',
  none: (id) => sentence`لا يوجد حدث بالمعرّف ${id}.`,
  knownFrom: (origins) => `معروف من ${origins}`,
  parts: (events) => `${nouns.event(events)} ضمنه`,
  said: 'ما قيل عنه',
};
