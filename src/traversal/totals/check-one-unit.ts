import { UserError } from '../../errors/user-error.js';

/** The units of the figures of an event, empty text for none. */
export type Units = readonly string[];

/** Throws INVALID_ARGUMENT where figures are in several units, which cannot be added up. */
export function checkOneUnit(rows: readonly (readonly Units[])[], path: string): void {
  const units = [...new Set(rows.flat(2))].sort();
  if (units.length < 2) return;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: `This measure is stated in several units: ${units.map((unit) => JSON.stringify(unit)).join(', ')}.`,
    hint: 'Choose one of them with unit; "" stands for counts without a unit.',
  });
}
