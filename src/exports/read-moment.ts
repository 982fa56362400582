import type { Problem } from '../errors/user-error.js';
import { type AsOf, KnownBy, readAsOf } from '../time/as-of.js';
import type { Parameters } from './export-request.js';
import type { Format } from './format.js';

const CHOICES: readonly string[] = [KnownBy.RECORDED, KnownBy.STATED];

/** As of when something is to be exported; null for now. Notes what is wrong with it, or that the format has no such form. */
export function readMoment(
  given: Parameters,
  { name, isOfRecords }: Pick<Format, 'name' | 'isOfRecords'>,
  problems: Problem[],
): AsOf | null {
  const [text] = given['asOf'] ?? [];
  const [chosen] = given['knownBy'] ?? [];
  const read = text === undefined ? null : readAsOf(text);
  if (text !== undefined && read === null)
    problems.push({
      code: 'INVALID_TIME',
      path: 'asOf',
      message: `“${text.slice(0, 50)}” is not an instant.`,
      hint: 'Expected an instant with its time zone, e.g. 2026-03-25T12:00:00Z, and perhaps /stated or /possibly-stated behind it.',
    });
  if (chosen !== undefined && (!CHOICES.includes(chosen) || text === undefined))
    problems.push({
      code: 'INVALID_ARGUMENT',
      path: 'knownBy',
      message: CHOICES.includes(chosen)
        ? 'knownBy says what an instant is of, and there is none.'
        : `What was known is not told by “${chosen.slice(0, 50)}”.`,
      hint: CHOICES.includes(chosen) ? 'Give asOf too.' : `Expected one of ${CHOICES.join(', ')}.`,
    });
  const asOf = read && { ...read, knownBy: chosen === KnownBy.STATED ? statedBy(read) : read.knownBy };
  if (asOf && chosen === KnownBy.RECORDED && asOf.knownBy !== KnownBy.RECORDED)
    problems.push({
      code: 'INVALID_ARGUMENT',
      path: 'knownBy',
      message: 'asOf ends in what had been stated, and knownBy is RECORDED.',
      hint: 'Give an instant alone as asOf, or leave out knownBy.',
    });
  if (asOf && isOfRecords && asOf.knownBy !== KnownBy.RECORDED)
    problems.push({
      code: 'INVALID_ARGUMENT',
      path: chosen === undefined ? 'asOf' : 'knownBy',
      message: `${name} holds records, with all that was decided of them, as they were recorded.`,
      hint: 'Export it as it was RECORDED, or choose another format.',
    });
  return asOf;
}

/** An ending may say already that it is enough that something may have been stated. */
const statedBy = ({ knownBy }: AsOf): KnownBy => (knownBy === KnownBy.RECORDED ? KnownBy.STATED : knownBy);
