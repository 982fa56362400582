import type { Problem } from '../errors/user-error.js';
import { FORMULAS, type Formulas } from './export-request.js';
import type { Format } from './format.js';

/** Reads how formulas are to be written. Adds a problem if it is invalid, or if the format has no cells. */
export function readFormulas(
  text: string | undefined,
  { name, hasCells }: Pick<Format, 'name' | 'hasCells'>,
  problems: Problem[],
): Formulas {
  const found = FORMULAS.find((one) => one === text);
  if (text !== undefined && (!found || !hasCells))
    problems.push({
      code: 'INVALID_ARGUMENT',
      path: 'formulas',
      message: hasCells
        ? `Formulas cannot be “${text.slice(0, 50)}”.`
        : `${name} has no cells that could contain formulas.`,
      hint: hasCells ? `Expected one of ${FORMULAS.join(', ')}.` : 'Omit formulas.',
    });
  return found ?? 'defused';
}
