import { DateTime } from 'luxon';
import { choices } from '../cells/choice.js';
import { dates, faultOfDateOptions, PLAIN_DATES } from '../cells/date.js';
import type { Path } from '../mapping/mapping-source.js';
import { isSentinelDay } from '../../shared/sentinel-dates.js';
import type { GivenTime, GivenTimePoint } from '../mapping/time.js';
import type { Compilation } from './compilation.js';
import type { TableRow } from './table-row.js';
import { attempt, single, type Value } from './value.js';

/** Length of an EDTF date by precision. */
const DIGITS = { DAY: 10, MONTH: 7, YEAR: 4 } as const;
const PRECISIONS = choices({ DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' });
/** Marks of EDTF (ISO 8601-2, level 1). */
const MARKS = { CERTAIN: '', APPROXIMATE: '~', UNCERTAIN: '?', BOTH: '%' } as const;
const CERTAINTIES = choices({
  CERTAIN: 'CERTAIN',
  APPROXIMATE: 'APPROXIMATE',
  UNCERTAIN: 'UNCERTAIN',
  BOTH: 'BOTH',
});

/** A time in EDTF. */
export function time(given: GivenTime | undefined, path: Path, compilation: Compilation): Value<string> {
  if (given === undefined) return { column: '', read: () => null };
  if (typeof given === 'string' || !('start' in given)) return timePoint(given, path, compilation);
  const start = timePoint(given.start, [...path, 'start'], compilation);
  const end = timePoint(given.end, [...path, 'end'], compilation);
  return {
    column: start.column,
    read(row) {
      const [from, to] = [start.read(row), end.read(row)];
      if (from === to) return from;
      return checked(`${from ?? ''}/${to ?? ''}`, row, end.column);
    },
  };
}

function timePoint(given: GivenTimePoint, path: Path, compilation: Compilation): Value<string> {
  const own: Partial<Exclude<GivenTimePoint, string>> = typeof given === 'string' ? {} : given;
  const options = compilation.dateOptions(own);
  const fault = faultOfDateOptions(options);
  if (fault !== null) {
    compilation.problem(path, 'Dates cannot be read this way.', fault);
    return { column: '', read: () => null };
  }
  const date = single(given, path, dates(options), compilation);
  const precision = single(own.precision, [...path, 'precision'], PRECISIONS, compilation);
  const certainty = single(own.certainty, [...path, 'certainty'], CERTAINTIES, compilation);
  return {
    column: date.column,
    read(row) {
      const edtf = date.read(row);
      const [exactness, certain] = [precision.read(row), certainty.read(row)];
      if (edtf === null) return null;
      if (date.column !== '' && isSentinelDay(coarsened(edtf, DIGITS.DAY, options.zone), options.sentinels)) {
        row.warn(
          date.column,
          'Programs write this day if there is no date; it was left out. If the column means it, set “sentinels”.',
        );
        return null;
      }
      const coarse = exactness === null ? edtf : coarsened(edtf, DIGITS[exactness], options.zone);
      const mark = certain === null ? '' : MARKS[certain];
      return mark === '' ? coarse : checked(`${coarse}${mark}`, row, certainty.column || date.column);
    },
  };
}

/** A time of day belongs to the day in its own time zone. */
function coarsened(edtf: string, digits: number, zone: string): string {
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf)) return edtf.slice(0, digits);
  const instant = DateTime.fromISO(edtf, { zone });
  return instant.isValid ? instant.toISODate().slice(0, digits) : edtf;
}

const EDTF = dates(PLAIN_DATES);

const checked = (edtf: string, row: TableRow, column: string): string | null =>
  attempt(() => EDTF.inMapping(edtf), row, column);
