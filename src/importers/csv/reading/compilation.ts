import { quoted } from '../../../errors/quoted.js';
import { type Problem, UserError } from '../../../errors/user-error.js';
import { SENTINEL_DAYS } from '../../shared/sentinel-dates.js';
import { nearest } from '../cells/choice.js';
import { type DateOptions, PLAIN_DATES } from '../cells/date.js';
import type { NumberMarks } from '../cells/number.js';
import type { GivenCells } from '../mapping/cells.js';
import type { MappingSource, Path } from '../mapping/mapping-source.js';

const MAX_COLUMNS_SHOWN = 30;

/** Binds a mapping to the columns of a table, and collects problems. */
export class Compilation {
  readonly #columns: ReadonlySet<string>;
  readonly #problems: Problem[] = [];

  constructor(
    columns: readonly string[],
    private readonly source: MappingSource,
    readonly cells: GivenCells,
    /** Id of the data set, the prefix of ids made from its table. */
    readonly dataset: string,
  ) {
    this.#columns = new Set(columns);
  }

  /** Checks that the column exists. */
  checkColumn(column: string, path: Path): void {
    if (this.#columns.has(column)) return;
    const all = [...this.#columns];
    const shown = all.slice(0, MAX_COLUMNS_SHOWN).map(quoted).join(', ');
    const others = all.length > MAX_COLUMNS_SHOWN ? ` and ${all.length - MAX_COLUMNS_SHOWN} more` : '';
    this.problem(
      path,
      `The table has no column ${quoted(column)}.`,
      `Expected one of ${shown}${others}${nearest(column, all)}.`,
    );
  }

  problem(path: Path, message: string, hint: string): void {
    this.#problems.push(this.source.problem(path, message, hint));
  }

  throwIfFaulty(): void {
    const [first, ...rest] = this.#problems;
    if (first) throw UserError.all('INVALID_FILE', [first, ...rest]);
  }

  numberMarks(own: NumberMarks): NumberMarks {
    return {
      decimal: own.decimal ?? this.cells.decimal,
      thousands: own.thousands ?? this.cells.thousands,
    };
  }

  dateOptions(own: Partial<DateOptions>): DateOptions {
    return {
      formats: own.formats ?? this.cells.formats ?? PLAIN_DATES.formats,
      languages: own.languages ?? this.cells.languages ?? PLAIN_DATES.languages,
      zone: own.zone ?? this.cells.zone ?? PLAIN_DATES.zone,
      twoDigitYearsFrom:
        own.twoDigitYearsFrom ?? this.cells.twoDigitYearsFrom ?? PLAIN_DATES.twoDigitYearsFrom,
      sentinels: own.sentinels ?? this.cells.sentinels ?? SENTINEL_DAYS,
    };
  }
}
