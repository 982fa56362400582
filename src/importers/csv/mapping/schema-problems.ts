import type { core } from 'zod';
import { quoted } from '../../../errors/quoted.js';
import type { Problem } from '../../../errors/user-error.js';
import { nearest } from '../cells/choice.js';
import { fieldsAt } from './json-schema.js';
import type { MappingSource, Path } from './mapping-source.js';
import { nearestForm } from './union-problems.js';

type Issue = core.$ZodIssue;

interface Found {
  readonly at: Path;
  readonly message: string;
  readonly hint: string;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list, whose items begin with “-” or are in brackets',
  object: 'an object with fields',
  record: 'an object with fields',
};

/** The problems that the schema finds in a mapping, worded for its author. */
export const schemaProblems = (issues: readonly Issue[], plain: unknown, source: MappingSource): Problem[] =>
  issues
    .flatMap((issue) => found(issue, [], plain))
    .map(({ at, message, hint }) => source.problem(at, message, hint));

function found(issue: Issue, parent: Path, plain: unknown): Found[] {
  const at = [...parent, ...(issue.path as (string | number)[])];
  const value = valueAt(at, plain);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, at));
  if (value === undefined) return [{ at, message: 'This is required.', hint: expected(issue, at) }];
  if (issue.code !== 'invalid_union') {
    return [{ at, message: `${quoted(value)} is not valid here.`, hint: expected(issue, at, value) }];
  }
  const unquoted = unquotedColumn(value);
  if (unquoted !== null) {
    const hint = `Expected text, or an object with column. Did you mean '{${unquoted}}'? In YAML it needs quotes.`;
    return [{ at, message: `${quoted(value)} is not valid here.`, hint }];
  }
  const form = nearestForm(issue);
  if (form) return form.flatMap((inner) => found(inner, at, plain));
  return [{ at, message: `${quoted(value)} is not valid here.`, hint: expected(issue, at, value) }];
}

const valueAt = (path: Path, plain: unknown): unknown =>
  path.reduce((inner, key) => (inner as Record<string | number, unknown> | null | undefined)?.[key], plain);

/** YAML reads {Location} without quotes as an object with one empty field. */
function unquotedColumn(value: unknown): string | null {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const [only] = entries;
  return entries.length === 1 && only?.[1] === null ? only[0] : null;
}

function unknownField(key: string, at: Path): Found {
  const fields = fieldsAt(at);
  return {
    at: [...at, key],
    message: `There is no field ${quoted(key)} here.`,
    hint: `Expected any of ${fields.join(', ')}${nearest(key, fields)}.`,
  };
}

const fieldsInWords = (fields: readonly string[]): string =>
  fields.length === 0 ? '' : `: ${fields.join(', ')}`;

function expected(issue: Issue, at: Path, value?: unknown): string {
  switch (issue.code) {
    case 'invalid_union':
      return 'Expected text, or an object with column or text.';
    case 'invalid_type':
      return `Expected ${TYPES[issue.expected] ?? issue.expected}${fieldsInWords(fieldsAt(at))}.`;
    case 'invalid_value': {
      const known = issue.values.map(String);
      const wanted = typeof value === 'string' ? value.toUpperCase() : '';
      return `Expected one of ${known.join(', ')}${nearest(wanted, known)}.`;
    }
    case 'too_small':
      if (issue.origin === 'number') return `Expected a number of at least ${issue.minimum}.`;
      return issue.origin === 'array'
        ? 'Expected a list of at least one.'
        : `Expected at least ${issue.minimum} characters.`;
    case 'too_big':
      return `Expected a number of at most ${issue.maximum}.`;
    default:
      return issue.message;
  }
}
