import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const lines: Texts['lines'] = {
  by: (actors) => sentence`نفّذته ${actors}`,
  on: (actors) => sentence`ضد ${actors}`,
  in: (places) => sentence`في ${places}`,
  of: (actor) => sentence`لدى ${actor}`,
};
