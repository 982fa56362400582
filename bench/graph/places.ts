import type { PlaceInput } from '../../src/domain/places/inputs.js';
import { PlaceKind } from '../../src/domain/places/kind.js';
import type { Random } from './random.js';

const COUNTRIES = 4;
const PROVINCES = 40;
const DISTRICTS = 200;
const EVENTS_PER_TOWN = 50;

/** Places in four levels, the largest first. Events happen in towns. */
export interface Places {
  readonly all: readonly PlaceInput[];
  readonly provinces: readonly PlaceInput[];
  readonly towns: readonly PlaceInput[];
}

export function generatePlaces(events: number, random: Random): Places {
  const countries = level('Country', PlaceKind.COUNTRY, COUNTRIES, [], random);
  const provinces = level('Province', PlaceKind.PROVINCE, PROVINCES, countries, random);
  const districts = level('District', PlaceKind.DISTRICT, DISTRICTS, provinces, random);
  const towns = level('Town', PlaceKind.TOWN, Math.ceil(events / EVENTS_PER_TOWN), districts, random);
  return { all: [...countries, ...provinces, ...districts, ...towns], provinces, towns };
}

/** Places of one kind, distributed over the larger ones. */
function level(
  name: string,
  kind: PlaceKind,
  count: number,
  around: readonly PlaceInput[],
  random: Random,
): PlaceInput[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `place:${name.toLowerCase()}-${index}`,
    name: `${name} ${index}`,
    kind,
    aliases: random.chance(0.3) ? [`Old ${name} ${index}`] : [],
    within: around[index % around.length]?.id ?? null,
    latitude: 30 + random.next() * 7,
    longitude: 36 + random.next() * 10,
    uncertaintyMeters: 1_000,
  }));
}
