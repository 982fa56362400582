import { getMetadataStorage, type ValidationError } from 'class-validator';
import { closest, distance } from 'fastest-levenshtein';
import { quoted } from '../../errors/quoted.js';
import type { Fault, Problems } from './problems.js';

const MAX_NAME_LENGTH = 60;
const A_RECORD = 'Expected an object with the fields of this record.';

/** What would have been right, by the name of the check that class-validator found to fail. */
const EXPECTED: Readonly<Record<string, string>> = {
  isString: 'Expected text.',
  isNumber: 'Expected a finite number.',
  isArray: 'Expected a list.',
  isObject: 'Expected an object.',
  nestedValidation: A_RECORD,
  unknownValue: A_RECORD,
};

/** Adds what class-validator found, with its path in the dossier. */
export function reportShape(error: ValidationError, parent: string, problems: Problems): void {
  const { property, constraints = {}, children = [] } = error;
  const name = property.slice(0, MAX_NAME_LENGTH);
  const path = /^\d+$/.test(name) ? `${parent}[${name}]` : parent ? `${parent}.${name}` : name;
  for (const [check, message] of Object.entries(constraints)) {
    if (check === 'whitelistValidation') {
      problems.add(path, unknownField(name, error.target));
    } else {
      const { where, value } = culprit(check, error.value, path);
      problems.add(where, faultOf(check, message, value));
    }
  }
  for (const child of children) reportShape(child, path, problems);
}

/** Of a list of texts, the item that is none. */
function culprit(check: string, value: unknown, path: string): { where: string; value: unknown } {
  if (check !== 'isString' || !Array.isArray(value)) return { where: path, value };
  const items: readonly unknown[] = value;
  const index = items.findIndex((item) => typeof item !== 'string');
  return { where: `${path}[${index}]`, value: items[index] };
}

function faultOf(check: string, message: string, value: unknown): Fault {
  const code = check === 'isNumber' ? 'INVALID_NUMBER' : 'INVALID_ARGUMENT';
  const hint = EXPECTED[check] ?? message.replace(/^.*following values/, 'Expected one of');
  if (value === undefined || value === null) return { code, message: 'This is required.', hint };
  const shown = typeof value === 'number' ? String(value) : quoted(value);
  return { code, message: `${shown} cannot stand here.`, hint };
}

function unknownField(name: string, target: object = {}): Fault {
  const known = fieldsOf(target);
  const nearest = closest(name, known);
  const isNear = distance(name, nearest) <= nearest.length / 2;
  return {
    code: 'INVALID_ARGUMENT',
    message: `There is no field ${quoted(name)} here.`,
    hint: isNear ? `Did you mean ${nearest}?` : `Expected any of ${known.join(', ')}.`,
  };
}

const fieldsOf = ({ constructor }: object): string[] => [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(constructor, '', false, false)
      .map(({ propertyName }) => propertyName),
  ),
];
