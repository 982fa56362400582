import type { EventInput } from '../../domain/events/inputs.js';
import { wholeNumber } from '../shared/decimal.js';
import type { Cells } from './cells.js';
import { ACTIVE, CLARITY, Violence, VIOLENCE } from './codebook.js';
import { type Deaths, readDeaths } from './deaths.js';
import { type EventTime, readTime } from './event-time.js';
import { type Location, readLocation } from './places.js';
import { readSide, type Side } from './actors.js';
import { readSources, type Source } from './sources.js';
import { EventKind } from '../../domain/events/kind.js';
import { clipped } from './clipped.js';
import { slug } from './ids.js';

/** How releases and tables spell the types in words, ignoring spaces and punctuation: “one-side violence”, “nonstate”. */
const SPELLINGS: readonly (readonly [RegExp, Violence])[] = [
  [/^statebased/, Violence.STATE_BASED],
  [/^nonstate/, Violence.NON_STATE],
  [/^onesided?(?:violence)?$/, Violence.ONE_SIDED],
];

/** Reads the type of violence, by number or in words; null if none is given. An unknown one is a fault. */
function readViolence(cells: Cells): Violence | null {
  const text = cells.text('type_of_violence');
  if (text === null) return null;
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const violence =
    SPELLINGS.find(([spelling]) => spelling.test(letters))?.[1] ?? VIOLENCE[text.replace(/\.0+$/, '')];
  if (violence !== undefined) return violence;
  cells.fault(
    'type_of_violence',
    'This is not a type of violence. Expected 1, 2 or 3, or state-based, non-state or one-sided violence.',
  );
  return null;
}

/** The content of a row, before it is turned into records. */
export interface GedEvent {
  /** UCDP's permanent number. */
  readonly number: string;
  /** Another key in older releases, e.g. SYR-2016-1-299-1. */
  readonly otherKey: string | null;
  /** Null if the table does not state it. */
  readonly violence: Violence | null;
  readonly sides: readonly [Side, Side];
  readonly time: EventTime;
  readonly location: Location | null;
  readonly deaths: Deaths;
  /** What it is part of, the largest first. */
  readonly larger: readonly EventInput[];
  readonly sources: readonly Source[];
  /** Where the sources have it from, in the row's own words. */
  readonly originalSource: string | null;
  /** What else the row says about it, in sentences. */
  readonly remarks: readonly string[];
}

/** Parses a row. Throws UnusableRow with everything that is wrong with it. */
export function readEvent(cells: Cells): GedEvent {
  const number = readNumber(cells);
  const time = readTime(cells);
  const sides = [readSide(cells, 'a'), readSide(cells, 'b')] as const;
  const deaths = readDeaths(cells);
  const violence = readViolence(cells);
  const location = readLocation(cells);
  const unusable = cells.unusable();
  if (unusable || !time) throw unusable ?? new Error('A time that cannot be read is a fault.');
  return {
    number,
    otherKey: cells.text('relid'),
    violence,
    sides,
    time,
    location,
    deaths,
    larger: readLargerEvents(cells),
    sources: readSources(cells, time.firstDay),
    originalSource: cells.text('source_original'),
    remarks: readRemarks(cells),
  };
}

function readNumber(cells: Cells): string {
  const text = cells.needed('id');
  const number = wholeNumber(text);
  if (text !== '' && number === null) {
    cells.fault('id', 'This is not the number of an event. Expected digits, e.g. 214797.');
  }
  return String(number);
}

function readRemarks(cells: Cells): string[] {
  const [clarity, active] = [cells.code('event_clarity', CLARITY), cells.code('active_year', ACTIVE)];
  const [where, status] = [cells.text('where_description'), cells.text('code_status')];
  return [
    ...(clarity === null ? [] : [clarity]),
    ...(active === null ? [] : [active]),
    ...(where === null ? [] : [`Where: ${where}`]),
    ...(status === null ? [] : [`Status of the coding: ${status}`]),
  ].map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`));
}

/**
 * What an event is part of, the largest first: the conflict, and the dyad, which is two sides of it. Both last as long
 * as their events, so they have no time. They have no place or number either: UCDP states none, and both follow from
 * their events.
 */
function readLargerEvents(cells: Cells): EventInput[] {
  const conflict = readLarger(cells, 'conflict', 'A conflict as UCDP counts them', undefined);
  const dyad = readLarger(cells, 'dyad', 'Two sides of a conflict as UCDP counts them', conflict?.id);
  return [conflict, dyad].filter((event) => event !== null);
}

function readLarger(
  cells: Cells,
  sort: 'conflict' | 'dyad',
  what: string,
  partOf: string | undefined,
): EventInput | null {
  const [number, name] = [cells.text(`${sort}_id`), cells.text(`${sort}_name`)];
  if (number === null && name === null) return null;
  return {
    id: `event:ucdp-${sort}-${number === null ? `name-${slug(name ?? '')}` : slug(number)}`,
    kind: EventKind.OTHER,
    title: clipped(name ?? `UCDP ${sort} ${number ?? ''}`),
    description: number === null ? `${what}.` : `${what}: ${sort} ${number}.`,
    ...(partOf !== undefined && { partOf }),
  };
}
