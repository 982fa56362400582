import { getMetadataStorage } from 'class-validator';
import { type ConstraintMetadata, constraintsOf } from './constraint-metadata.js';
import type { FieldConstraint } from './field-constraint.js';
import { IS_INPUT, type InputClass } from './input-class.js';
import { type Storage, STORED } from './stored.js';
import { typeConstraint } from './type-constraint.js';
import { ValueConstraint } from './value-constraint.js';

/** A field of an input class, as the decorators on it declare it. */
export interface InputField {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** In the order in which they are declared, from the field upwards. */
  readonly constraints: readonly FieldConstraint[];
  /** What it holds where it holds inputs of their own. */
  readonly input: InputClass | null;
  readonly storage: Storage;
}

/** What the metadata says of the field as a whole. */
const OF_NO_VALUE: ReadonlySet<string | undefined> = new Set([STORED, IS_INPUT, 'isOptional', 'isArray']);

const compiled = new Map<InputClass, ReadonlyMap<string, InputField>>();

/**
 * The fields of an input class by name: the one list from which their validation, their properties in the graph and
 * their export follow. It is what class-validator keeps of the decorators, read once.
 */
export function inputFields(input: InputClass): ReadonlyMap<string, InputField> {
  let fields = compiled.get(input);
  if (!fields) compiled.set(input, (fields = compile(input)));
  return fields;
}

/** A class of inputs and those that it holds, each once. */
export function inputClassesWithin(input: InputClass): InputClass[] {
  const found = new Set([input]);
  // A set that grows while it is walked through is walked to its end.
  for (const one of found)
    for (const field of inputFields(one).values()) if (field.input) found.add(field.input);
  return [...found];
}

function compile(input: InputClass): Map<string, InputField> {
  const storage = getMetadataStorage();
  const metadata = storage.getTargetValidationMetadatas(input, '', false, false);
  const fields = Object.entries(storage.groupByPropertyName(metadata)).map(([name, own]) =>
    fieldOf(name, own, input),
  );
  if (fields.length === 0) throw new TypeError(`${input.name} has no constraints.`);
  return new Map(fields.map((field) => [field.name, field]));
}

function fieldOf(
  name: string,
  metadata: readonly ConstraintMetadata[],
  { name: inputName }: InputClass,
): InputField {
  const named = (wanted: string) => metadata.find((one) => one.name === wanted);
  const constraints = metadata.flatMap((one) => {
    const [constraint] = constraintsOf(one);
    if (constraint instanceof ValueConstraint) return [fieldConstraint(constraint)];
    return OF_NO_VALUE.has(one.name) ? [] : [typeConstraint(one)];
  });
  const [nested, stored] = [named(IS_INPUT), named(STORED)];
  if (constraints.length === 0 && !nested) throw new TypeError(`${inputName}.${name} has no constraint.`);
  return {
    name,
    isRequired: !named('isOptional'),
    isList: metadata.some(({ each, name: constraint }) => each || constraint === 'isArray'),
    constraints,
    input: (nested && (constraintsOf(nested)[0] as InputClass)) ?? null,
    storage: (stored && (constraintsOf(stored)[0] as Storage)) ?? {},
  };
}

const fieldConstraint = (constraint: ValueConstraint): FieldConstraint => ({
  typeFault: (value) => constraint.typeFault(value),
  rule: constraint.rule,
  type: constraint.type,
  refersTo: constraint.refersTo,
});
