import { Qualifier } from '../../../domain/claims/qualifier.js';
import { amounts, type Amount } from '../cells/amount.js';
import { choices } from '../cells/choice.js';
import { numbers } from '../cells/number.js';
import type { GivenAmount } from '../mapping/claims.js';
import type { Path } from '../mapping/mapping-source.js';
import type { GivenNumber } from '../mapping/value.js';
import type { Compilation } from './compilation.js';
import type { TableRow } from './table-row.js';
import { single, type Value } from './value.js';

const QUALIFIERS = choices(Qualifier);
const NAMES = ['low', 'best', 'high'] as const;

/** A number with its range. Null if the row has none. */
export function amount(given: GivenAmount, path: Path, compilation: Compilation): Value<Amount> {
  const written = single(given.value, [...path, 'value'], amounts(compilation.numberMarks({})), compilation);
  const qualifier = single(given.qualifier, [...path, 'qualifier'], QUALIFIERS, compilation);
  const parts = NAMES.map((name) => ({ name, ...part(given[name], [...path, name], compilation) }));
  if (given.value !== undefined && NAMES.some((name) => given[name] !== undefined)) {
    compilation.problem(
      [...path, 'value'],
      'The number is given twice.',
      'Expected value, or low, best and high.',
    );
  }

  return {
    column: written.column || parts.map(({ column }) => column).find((column) => column !== '') || '',
    read(row) {
      const own = qualifier.read(row);
      const whole = written.read(row);
      if (whole) return own === null ? whole : { ...whole, qualifier: own };
      const found = parts.flatMap(({ name, column, read }) => {
        const number = read(row);
        return number === null ? [] : [{ name, column, number }];
      });
      if (found.length === 0) return null;
      return { ...inOrder(found, row), qualifier: own ?? Qualifier.EXACT };
    },
  };
}

/** People and things are counted in whole numbers: 1.204 killed are probably 1204. */
export function warnOfParts({ low, best, high }: Amount, column: string, row: TableRow): void {
  if ([low, best, high].some((one) => one !== undefined && !Number.isInteger(one)))
    row.warn(
      column,
      'A count is not whole. If it has a thousands separator, set “thousands”; if it is a measurement, give its unit.',
    );
}

function part(given: GivenNumber | undefined, path: Path, compilation: Compilation): Value<number> {
  const marks = compilation.numberMarks(typeof given === 'object' ? given : {});
  return single(given, path, numbers(marks), compilation);
}

interface Part {
  readonly name: (typeof NAMES)[number];
  readonly column: string;
  readonly number: number;
}

/** Numbers out of order are what the source states: the range is widened to include them all. */
function inOrder(parts: readonly Part[], row: TableRow): Omit<Amount, 'qualifier'> {
  const stated = Object.fromEntries(parts.map(({ name, number }) => [name, number]));
  const wrong = parts.find(({ number }, index) => number < (parts[index - 1]?.number ?? -Infinity));
  if (!wrong) return stated;
  row.warn(
    wrong.column,
    `The ${wrong.name} number is less than a lower one; the range was widened to include all of them.`,
  );
  const all = parts.map(({ number }) => number);
  return { ...stated, low: Math.min(...all), high: Math.max(...all) };
}
