import type { PlaceKind } from '../../domain/places/kind.js';
import type { Named } from '../names/compare-names.js';
import type { Point } from './kilometers.js';

/** A place, as far as it is compared. */
export interface MatchedPlace {
  readonly id: string;
  readonly names: readonly Named[];
  readonly kind: PlaceKind;
  /** What it is called in registers of others, such as geonames:163843. */
  readonly externalIds: readonly string[];
  readonly location: Point | null;
  /** How far from there it may be, in kilometres. */
  readonly uncertainty: number;
  /** Ids of the places that it lies in, the nearest first. */
  readonly around: readonly string[];
  /** Id of the country that it lies in, where that is known. */
  readonly country: string | null;
}
