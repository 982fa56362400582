import type { EventInput } from '../../../knowledge/events/event-input.js';
import { wholeNumber } from '../shared/decimal.js';
import type { Cells } from './cells.js';
import { ACTIVE, CLARITY, Violence } from './codebook.js';
import { type Deaths, readDeaths } from './deaths.js';
import { type EventTime, readTime } from './event-time.js';
import { readLargerEvents } from './larger-events.js';
import { type Location, readLocation } from './location.js';
import { readSide, type Side } from './sides.js';
import { readSources, type Source } from './sources.js';
import { readViolence } from './violence.js';

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
