import { InvalidArgumentError } from 'commander';
import { UserError } from '../../errors/user-error.js';
import { checkEncoding } from '../../importers/table/encodings.js';
import { parseTime } from '../../time/edtf.js';
import { InvalidTime } from '../../time/invalid-time.js';

const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', bar: '|' };

/** The first instant of a day, month or year. */
export function since(text: string): Date {
  try {
    const { earliest } = parseTime(text);
    if (earliest) return earliest;
  } catch (failure) {
    if (!(failure instanceof InvalidTime)) throw failure;
  }
  throw new InvalidArgumentError('Expected a date such as 2019-03-17, 2019-03 or 2019.');
}

/** A date in EDTF, as it was given. */
export function edtf(text: string): string {
  try {
    return parseTime(text).edtf;
  } catch (failure) {
    if (!(failure instanceof InvalidTime)) throw failure;
    throw new InvalidArgumentError('Expected a date such as 2019-06-01, 2019-06 or 2019.');
  }
}

export function encoding(text: string): string {
  try {
    checkEncoding(text);
    return text;
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    throw new InvalidArgumentError(failure.problems.map(({ hint }) => hint).join(' '));
  }
}

/** A character, or its name. */
export function delimiter(text: string): string {
  const character = DELIMITERS[text] ?? (text === '\\t' ? '\t' : text);
  if (character.length === 1 && !/["\s]/.test(character.replace('\t', ''))) return character;
  throw new InvalidArgumentError(
    `Expected ${Object.keys(DELIMITERS).join(', ')}, or another single character.`,
  );
}
