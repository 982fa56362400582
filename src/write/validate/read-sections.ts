import type { Fault } from '../../errors/user-error.js';
import { checkInput, type InputFindings, unknownField } from '../../domain/constraints/check-input.js';
import { unexpectedValue } from '../../domain/constraints/unexpected-value.js';
import { ALL_SECTIONS, type AnyDraft, inputClassIn, type Section } from './draft.js';

/** A dossier, its section, a record, an effect in it, a list in that: nothing lies deeper. */
const MAX_DEPTH = 6;
const MAX_RECORDS = 500_000;
const NAMES = Object.keys(ALL_SECTIONS) as Section[];
const A_RECORD = 'Expected an object with the fields of this record.';

/**
 * Reads a dossier from plain data. All that is wrong with any of its values is added to the findings; the records that
 * have every field that they need, and each of the right type, come back.
 */
export function readSections(plain: unknown, findings: InputFindings): AnyDraft[] {
  const fault = faultOfWhole(plain);
  if (fault) {
    findings.addFault('', fault);
    return [];
  }
  const dossier = plain as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(dossier))
    if (!NAMES.some((section) => section === name)) findings.addFault(name, unknownField(name, NAMES));
  return NAMES.flatMap((section) => draftsIn(section, dossier[section], findings));
}

function draftsIn(section: Section, list: unknown, findings: InputFindings): AnyDraft[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    findings.addFault(section, unexpectedValue(list, 'Expected a list.'));
    return [];
  }
  const [input, kind] = [inputClassIn(section), ALL_SECTIONS[section]];
  return (list as readonly unknown[]).flatMap((record, index) => {
    const path = `${section}[${index}]`;
    const isWellFormed = checkInput(input, record, path, findings, A_RECORD);
    return isWellFormed ? [{ kind, path, input: record } as AnyDraft] : [];
  });
}

function faultOfWhole(plain: unknown): Fault | null {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    return {
      code: 'INVALID_ARGUMENT',
      message: 'This is not a dossier.',
      hint: `Expected an object with any of ${NAMES.join(', ')}.`,
    };
  }
  if (isDeeperThan(MAX_DEPTH, plain)) {
    return {
      code: 'LIMIT_EXCEEDED',
      message: 'This is nested deeper than any dossier.',
      hint: `Expected lists of records in ${NAMES.join(', ')}.`,
    };
  }
  const lists = Object.values(plain).filter((value): value is unknown[] => Array.isArray(value));
  const records = lists.reduce((sum, { length }) => sum + length, 0);
  if (records > MAX_RECORDS) {
    return {
      code: 'LIMIT_EXCEEDED',
      message: `This dossier has ${records} records.`,
      hint: `Expected at most ${MAX_RECORDS}; split it into several.`,
    };
  }
  return null;
}

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner)));
