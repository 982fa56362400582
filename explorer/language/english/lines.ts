import { sentence, type Part } from '../sentence.js';

export const lines = {
  by: (actors: Part) => sentence`by ${actors}`,
  on: (actors: Part) => sentence`on ${actors}`,
  in: (places: Part) => sentence`in ${places}`,
  of: (actor: Part) => sentence`of ${actor}`,
};
