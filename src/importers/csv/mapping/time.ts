import { z } from 'zod';
import { SENTINEL_DAYS } from '../../shared/sentinel-dates.js';
import { Template, Value, valueForms } from './value.js';

/** How dates are written. */
export const dateOptions = {
  formats: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'How dates are written: EDTF (which ISO 8601 dates are), or tokens of Luxon: d-MMM-yy is 25-nov-14, M/d/yyyy is 11/25/2014, d.M.yyyy is 25.11.2014, d MMMM yyyy is 25 November 2014, yyyy-MM-dd HH:mm has a time of day. A date is as exact as its format: MMM yyyy is a month. A cell that two formats read differently is rejected. Default: [EDTF]. Two-digit years are 1961 to 2060, unless “twoDigitYearsFrom” is given.',
    ),
  languages: z
    .array(z.string().min(2))
    .min(1)
    .describe('Languages of month names, as BCP 47 tags: [de, fr]. Default: [en].'),
  zone: z.string().describe('Time zone of times of day, by its IANA name: Asia/Damascus. Default: UTC.'),
  twoDigitYearsFrom: z
    .number()
    .int()
    .min(1000)
    .max(2900)
    .describe(
      'The first of the hundred years that two digits can mean: from 1930, 29 is 2029. Default: 1961.',
    ),
  sentinels: z
    .array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected days as 1970-01-01.'))
    .describe(
      `Days that programs write for no date, and that are read as none, with a warning. Default: [${SENTINEL_DAYS.join(', ')}]. Use an empty list if the column means them.`,
    ),
};

const TimePoint = z
  .union([
    Template,
    ...valueForms({
      formats: dateOptions.formats.optional(),
      languages: dateOptions.languages.optional(),
      zone: dateOptions.zone.optional(),
      twoDigitYearsFrom: dateOptions.twoDigitYearsFrom.optional(),
      sentinels: dateOptions.sentinels.optional(),
      precision: Value.optional().describe(
        'Precision of the date, if the table states it: DAY, MONTH or YEAR; finer parts are left out. Translate codes with “values”.',
      ),
      certainty: Value.optional().describe(
        'How certain the date is: CERTAIN, APPROXIMATE (~), UNCERTAIN (?) or BOTH (%).',
      ),
    }),
  ])
  .meta({
    id: 'TimePoint',
    description: 'A date or time: a column with how it is written, or a constant in EDTF.',
  });

const TimeRange = z
  .strictObject({
    start: TimePoint.describe('When it began. If empty, the beginning is unknown.'),
    end: TimePoint.describe(
      'When it ended. If empty, the end is unknown; set “default” if it is the day of the start.',
    ),
  })
  .meta({ id: 'TimeRange', description: 'A time from the column of its start to that of its end.' });

export const Time = z.union([TimeRange, TimePoint]);

export type GivenTimePoint = z.output<typeof TimePoint>;
export type GivenTime = z.output<typeof Time>;
