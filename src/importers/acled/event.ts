import type { Cells } from './cells.js';
import { isInterCode } from './actor-kinds.js';
import { type Coding, codingOf, Direction } from './event-types.js';
import { EventKind } from '../../domain/events/kind.js';
import { DATE_FORMS, readDate, eventTime, TIME_PRECISIONS, type TimePrecisionCode } from './event-date.js';
import { GEO_PRECISIONS, type GeoPrecisionCode, type Whereabouts } from './places.js';
import { secondsIn } from './timestamp.js';

/** One of the two sides of an event; its name is empty if there is none. */
export interface Side {
  readonly name: string;
  /** Its “inter” code. */
  readonly code: string;
  /** Names of the actors associated with it. */
  readonly associates: readonly string[];
}

/** The content of a row, parsed and validated. */
export interface AcledEvent {
  /** `event_id_cnty`, which stays when the record is changed. */
  readonly key: string;
  /** ACLED's date in ISO 8601; its precision is in the time. */
  readonly date: string;
  /** In EDTF. */
  readonly time: string;
  readonly coding: Coding;
  readonly eventType: string;
  readonly subEventType: string;
  readonly disorderType: string;
  readonly civilianTargeting: string;
  readonly sides: readonly [Side, Side];
  readonly whereabouts: Whereabouts;
  readonly sources: readonly string[];
  readonly sourceScale: string;
  readonly notes: string;
  readonly fatalities: number | null;
  readonly tags: readonly string[];
  /** Estimated number of people within a distance of the event, and of those exposed to it. */
  readonly population: readonly { readonly measure: string; readonly people: number }[];
  /** When the record was last changed, in seconds since 1970; empty in releases without it. */
  readonly timestamp: string;
}

const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$/;

/** Older releases have a slash between spaces. */
const SOURCE_SEPARATOR = /;| \/ /;

const POPULATION = {
  population_1km: 'population within 1 km',
  population_2km: 'population within 2 km',
  population_5km: 'population within 5 km',
  population_best: 'population exposed',
} as const;

/** Parses a row. Throws UnusableRow with everything that is wrong with it. */
export function readEvent(cells: Cells): AcledEvent {
  const key = readKey(cells);
  const { date, precision } = readWhen(cells);
  const event = {
    key,
    date,
    time: date === '' ? '' : eventTime(date, precision),
    ...readType(cells),
    disorderType: cells.text('disorder_type'),
    civilianTargeting: cells.text('civilian_targeting'),
    sides: [readSide(cells, 1), readSide(cells, 2)] as const,
    whereabouts: readWhereabouts(cells),
    sources: cells.list('source', SOURCE_SEPARATOR),
    sourceScale: cells.text('source_scale'),
    notes: cells.prose('notes'),
    fatalities: cells.count('fatalities'),
    tags: cells.list('tags'),
    population: readPopulation(cells),
    timestamp: readTimestamp(cells),
  };
  const unusable = cells.unusable();
  if (unusable) throw unusable;
  return event;
}

function readKey(cells: Cells): string {
  const key = cells.text('event_id_cnty');
  if (!KEY.test(key)) cells.fault('event_id_cnty', 'Expected the id of an event, e.g. SYR123.');
  return key;
}

function readWhen(cells: Cells): { date: string; precision: TimePrecisionCode } {
  const date = readDate(cells.text('event_date'));
  if (date === null) cells.fault('event_date', `Expected a day such as ${DATE_FORMS}.`);
  const year = cells.text('year');
  if (date !== null && year !== '' && Number(year) !== Number(date.slice(0, 4))) {
    cells.warn('year', 'It is not the year of the date, which was used.');
  }
  return { date: date ?? '', precision: readCode(cells, 'time_precision', TIME_PRECISIONS) };
}

function readCode<Code extends string>(
  cells: Cells,
  column: 'time_precision' | 'geo_precision',
  codes: readonly [Code, ...Code[]],
): Code {
  const code = codes.find((one) => one === cells.text(column));
  if (code === undefined)
    cells.fault(column, `Expected ${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}.`);
  return code ?? codes[0];
}

function readType(cells: Cells): Pick<AcledEvent, 'coding' | 'eventType' | 'subEventType'> {
  const eventType = cells.required('event_type', 'an event type, e.g. Battles');
  const subEventType = cells.text('sub_event_type');
  const coding = codingOf(eventType, subEventType);
  if (!coding && eventType !== '') cells.warn('event_type', 'The codebook has no such type; read as OTHER.');
  return { coding: coding ?? { kind: EventKind.OTHER, direction: Direction.NONE }, eventType, subEventType };
}

function readSide(cells: Cells, number: 1 | 2): Side {
  const code = cells.text(`inter${number}`);
  if (!isInterCode(code)) {
    cells.warn(`inter${number}`, 'The codebook has no such code; the actor is identified by its name alone.');
  }
  const name = number === 1 ? cells.required('actor1', 'the name of an actor') : cells.text('actor2');
  return { name, code, associates: cells.list(`assoc_actor_${number}`) };
}

const readWhereabouts = (cells: Cells): Whereabouts => ({
  region: cells.text('region'),
  country: cells.required('country', 'the name of a country'),
  countryCodes: [cells.text('iso3'), cells.text('iso')].filter((code) => code !== ''),
  admins: [cells.text('admin1'), cells.text('admin2'), cells.text('admin3')],
  location: cells.required('location', 'the name of a place'),
  latitude: cells.number('latitude', -90, 90),
  longitude: cells.number('longitude', -180, 180),
  precision: readCode<GeoPrecisionCode>(cells, 'geo_precision', GEO_PRECISIONS),
});

const readPopulation = (cells: Cells): AcledEvent['population'] =>
  (Object.keys(POPULATION) as (keyof typeof POPULATION)[]).flatMap((column) => {
    const people = cells.count(column);
    return people === null ? [] : [{ measure: POPULATION[column], people }];
  });

function readTimestamp(cells: Cells): string {
  const text = cells.text('timestamp');
  const timestamp = text === '' ? '' : secondsIn(text);
  if (timestamp === null) {
    cells.fault(
      'timestamp',
      'Expected the seconds since 1970, e.g. 1646077433, or that instant in ISO 8601.',
    );
  }
  return timestamp ?? '';
}
