import { closest, distance } from 'fastest-levenshtein';
import { quoted } from '../../errors/quoted.js';
import type { Fault } from '../../errors/user-error.js';
import type { InputClass } from './input-class.js';
import { type InputField, inputFields } from './input-fields.js';
import { unexpectedValue } from './unexpected-value.js';

const MAX_NAME_LENGTH = 60;
const AN_OBJECT = 'Expected an object.';

/** Takes what is found in an input, each with its path. */
export interface InputFindings {
  addFault(path: string, fault: Fault): void;
  /** An id of the right form that must name something known. */
  addReference(path: string, id: string): void;
}

/**
 * Checks plain data against the constraints on an input class, every value of it. Returns whether all values are of the
 * right types, so that it can be read as what it should be.
 */
export function checkInput(
  input: InputClass,
  value: unknown,
  path: string,
  findings: InputFindings,
  hint: string = AN_OBJECT,
): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    findings.addFault(path, unexpectedValue(value, hint));
    return false;
  }
  const fields = inputFields(input);
  let isWellFormed = true;
  for (const name of Object.keys(value)) {
    if (fields.has(name)) continue;
    findings.addFault(`${path}.${name.slice(0, MAX_NAME_LENGTH)}`, unknownField(name, [...fields.keys()]));
    isWellFormed = false;
  }
  for (const field of fields.values()) {
    const given = (value as Record<string, unknown>)[field.name];
    if ((given === undefined || given === null) && !field.isRequired) continue;
    if (!checkField(field, given, `${path}.${field.name}`, findings)) isWellFormed = false;
  }
  return isWellFormed;
}

function checkField(field: InputField, value: unknown, path: string, findings: InputFindings): boolean {
  if (!field.isList) return checkValue(field, value, path, findings);
  if (!Array.isArray(value)) {
    findings.addFault(path, unexpectedValue(value, 'Expected a list.'));
    return false;
  }
  const items: readonly unknown[] = value;
  let isWellFormed = true;
  for (let index = 0; index < items.length; index += 1)
    if (!checkValue(field, items[index], `${path}[${index}]`, findings)) isWellFormed = false;
  return isWellFormed;
}

function checkValue(field: InputField, value: unknown, path: string, findings: InputFindings): boolean {
  if (field.input) return checkInput(field.input, value, path, findings);
  for (const { typeFault, rule, refersTo } of field.constraints) {
    const wrongType = typeFault(value);
    const fault = wrongType ?? rule?.(value as never);
    if (fault) {
      findings.addFault(path, fault);
      return wrongType === null;
    }
    if (refersTo && refersTo.length > 0) findings.addReference(path, value as string);
  }
  return true;
}

/** What is wrong with a name that no field has. */
export function unknownField(name: string, known: readonly string[]): Fault {
  const shown = name.slice(0, MAX_NAME_LENGTH);
  const nearest = closest(shown, [...known]);
  const isNear = distance(shown, nearest) <= nearest.length / 2;
  return {
    code: 'INVALID_ARGUMENT',
    message: `There is no field ${quoted(shown)} here.`,
    hint: isNear ? `Did you mean ${nearest}?` : `Expected any of ${known.join(', ')}.`,
  };
}
