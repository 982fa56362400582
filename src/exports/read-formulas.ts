import type { Problem } from '../errors/user-error.js';
import { FORMULAS, type Formulas } from './export-request.js';
import type { Format } from './format.js';

/** How formulas are to be written. Notes what is wrong with it, or that the format has no cells. */
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
        : `${name} has no cells in which formulas could stand.`,
      hint: hasCells ? `Expected one of ${FORMULAS.join(', ')}.` : 'Leave formulas out.',
    });
  return found ?? 'defused';
}
