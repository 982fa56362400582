import { stringify } from 'csv-stringify/sync';
import { dayText, randomDay } from '../graph/calendar.js';
import { Random } from '../graph/random.js';

const SEED = 20_190_323;
const SIDES = 60;
const DISTRICTS = 80;
const TOWNS = 600;
const OFFICES = 90;

/** A deterministic table of events in the format of the UCDP GED. */
export function eventTable(rows: number): string {
  const random = new Random(SEED);
  return stringify(
    Array.from({ length: rows }, (_, index) => eventRow(index, random)),
    { header: true },
  );
}

function eventRow(index: number, random: Random): Record<string, string | number> {
  const day = dayText(randomDay(random));
  const a = random.below(SIDES);
  const b = SIDES + random.below(SIDES);
  const town = random.below(TOWNS);
  const district = town % DISTRICTS;
  const office = `Agency ${random.below(OFFICES)}`;
  const headline = `Clashes near town ${town} on ${day}, report ${index}`;
  const [deathsA, deathsB, civilians, unknown] = [4, 6, 3, 2].map((most) => random.below(most));
  const best = (deathsA ?? 0) + (deathsB ?? 0) + (civilians ?? 0) + (unknown ?? 0);
  return {
    id: 500_000 + index,
    year: day.slice(0, 4),
    active_year: 1,
    type_of_violence: 1,
    conflict_new_id: 9_000 + a,
    conflict_name: `Government ${a}: Government`,
    dyad_new_id: 10_000 + a * SIDES + b,
    dyad_name: `Government ${a} - Front ${b}`,
    side_a_new_id: a,
    side_a: `Government ${a}`,
    side_b_new_id: b,
    gwnob: '',
    side_b: `Front ${b}`,
    number_of_sources: 1,
    source_article: `"${office},${day},${headline}"`,
    source_office: office,
    source_date: day,
    source_headline: headline,
    source_original: random.chance(0.5) ? 'Residents' : 'Military sources',
    where_prec: 1 + random.below(3),
    where_coordinates: `Town ${town} town`,
    adm_1: `Province ${district % 14} province`,
    adm_2: `District ${district} district`,
    latitude: (33 + town / 200).toFixed(6),
    longitude: (36 + (town % 97) / 20).toFixed(6),
    geom_wkt: '',
    priogrid_gid: 170_000 + district,
    country: 'Ruritania',
    country_id: 999,
    region: 'Middle East',
    event_clarity: 1,
    date_prec: 1,
    date_start: day,
    date_end: day,
    deaths_a: deathsA ?? 0,
    deaths_b: deathsB ?? 0,
    deaths_civilians: civilians ?? 0,
    deaths_unknown: unknown ?? 0,
    low: best,
    best,
    high: best + random.below(4),
  };
}
