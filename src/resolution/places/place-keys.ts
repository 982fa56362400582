import { keysOf } from '../names/compare-names.js';
import type { MatchedPlace } from './matched-place.js';

/** Keys of a place, of which whatever may be one with it has one too. */
export const placeKeys = ({ names, externalIds }: MatchedPlace): Set<string> =>
  new Set([...keysOf(names), ...externalIds]);
