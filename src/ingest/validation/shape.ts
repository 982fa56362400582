import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { DossierInput } from '../dossier-input.js';
import { ALL_SECTIONS, type AnyDraft, type Section } from './draft.js';
import type { Fault, Problems } from './problems.js';
import { reportShape } from './shape-problems.js';

/** A dossier, its section, a record, an effect in it, a list in that: nothing lies deeper. */
const MAX_DEPTH = 6;
const MAX_RECORDS = 500_000;
const NO_RECORD: Fault = {
  code: 'INVALID_ARGUMENT',
  message: 'A list cannot stand here.',
  hint: 'Expected an object with the fields of this record.',
};

const NO_FIELD: Fault = {
  code: 'INVALID_ARGUMENT',
  message: 'There is no such field.',
  hint: 'Leave it out.',
};

/**
 * Reads a dossier from plain data. Everything that is missing, of the wrong type or not known is added to the
 * problems; the records that have none of these come back.
 */
export function readShape(plain: unknown, problems: Problems): AnyDraft[] {
  const fault = faultOfWhole(plain);
  if (fault) {
    problems.add('', fault);
    return [];
  }
  reportDropped(plain, '', problems);
  const dossier = plainToInstance(DossierInput, plain);
  const found = validateSync(dossier, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
  });
  for (const error of found) reportShape(error, '', problems);
  return draftsIn(dossier, found, problems);
}

/** Keys that no field has, and that class-transformer passes over in silence. */
const DROPPED = ['__proto__', 'constructor'];

function reportDropped(value: unknown, path: string, problems: Problems): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const where = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (DROPPED.includes(key)) problems.add(where, NO_FIELD);
    else reportDropped((value as Record<string, unknown>)[key], where, problems);
  }
}

function faultOfWhole(plain: unknown): Fault | null {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    return {
      code: 'INVALID_ARGUMENT',
      message: 'This is not a dossier.',
      hint: `Expected an object with any of ${Object.keys(ALL_SECTIONS).join(', ')}.`,
    };
  }
  if (isDeeperThan(MAX_DEPTH, plain)) {
    return {
      code: 'LIMIT_EXCEEDED',
      message: 'This is nested deeper than any dossier.',
      hint: `Expected lists of records in ${Object.keys(ALL_SECTIONS).join(', ')}.`,
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

function draftsIn(dossier: DossierInput, found: readonly ValidationError[], problems: Problems): AnyDraft[] {
  return (Object.keys(ALL_SECTIONS) as Section[]).flatMap((section) => {
    const error = found.find(({ property }) => property === section);
    if (error?.constraints) return [];
    const bad = new Set(error?.children?.map(({ property }) => property));
    const inputs: readonly object[] = dossier[section] ?? [];
    return inputs.flatMap((input, index) => {
      const path = `${section}[${index}]`;
      // The library looks into a list within a list, and finds nothing wrong with the list itself.
      if (Array.isArray(input)) problems.add(path, NO_RECORD);
      if (Array.isArray(input) || bad.has(String(index))) return [];
      return [{ kind: ALL_SECTIONS[section], path, input } as AnyDraft];
    });
  });
}
