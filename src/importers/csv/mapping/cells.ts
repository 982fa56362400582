import { z } from 'zod';
import { dateOptions } from './time.js';
import { numberMarks } from './value.js';

export const Cells = z
  .strictObject({
    empty: z
      .array(z.union([z.string(), z.number()]).transform(String))
      .optional()
      .describe(
        'Cells that count as empty, ignoring case: [unknown, "-"]. Blank ones always do, and what programs write for no value: NA, NaN, None, NULL.',
      ),
    decimal: numberMarks.decimal.optional(),
    thousands: numberMarks.thousands.optional(),
    formats: dateOptions.formats.optional(),
    languages: dateOptions.languages.optional(),
    zone: dateOptions.zone.optional(),
    twoDigitYearsFrom: dateOptions.twoDigitYearsFrom.optional(),
    sentinels: dateOptions.sentinels.optional(),
  })
  .meta({
    id: 'Cells',
    description: 'How cells are written throughout the table; a single value may say otherwise.',
  });

export type GivenCells = z.output<typeof Cells>;
