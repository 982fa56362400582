import type { RecordKind } from '../../storage/ids.js';
import { type InputField, inputFields } from '../../domain/constraints/input-fields.js';
import type { PropertyType } from '../../domain/constraints/stored.js';
import { inputClassOf } from '../validate/draft.js';

export type Value = string | number | readonly string[] | null;
/** What a record says, by the names of docs/storage.md; coordinates as two numbers, a time as its text. */
export type Properties = Readonly<Record<string, Value>>;

/** A property, and where an input gives it. */
export interface StoredField {
  readonly name: string;
  readonly type: PropertyType;
  /** The field that gives it; of an input within the input, the field within that. */
  readonly field: readonly [InputField] | readonly [outer: InputField, inner: InputField];
}

/** What no input gives: the rule by which a claim was worked out here, of which documents it has words, what a text is. */
const OWN_PROPERTIES: Readonly<Partial<Record<RecordKind, Readonly<Record<string, PropertyType>>>>> = {
  claim: { derivationRule: 'text', passageDocuments: 'optionalList' },
  text: { sha256: 'text', version: 'number' },
};

/** The fields of the inputs that give records of a kind, as they are stored. */
export const storedFields = (kind: RecordKind): readonly StoredField[] => of(kind).fields;

/**
 * The properties of a kind of record that its giver decides, by name: they follow from the fields of its input class.
 * Everything else that is stored follows from them.
 */
export const propertiesOf = (kind: RecordKind): Readonly<Record<string, PropertyType>> => of(kind).properties;

interface KindProperties {
  readonly fields: readonly StoredField[];
  readonly properties: Readonly<Record<string, PropertyType>>;
}

const byKind = new Map<RecordKind, KindProperties>();

function of(kind: RecordKind): KindProperties {
  let found = byKind.get(kind);
  if (!found) byKind.set(kind, (found = readProperties(kind)));
  return found;
}

function readProperties(kind: RecordKind): KindProperties {
  const fields = [...inputFields(inputClassOf(kind)).values()].flatMap((outer): StoredField[] => {
    if (outer.name === 'id' || outer.storage.isApart) return [];
    if (!outer.input || outer.storage.write) return [{ ...storageOf(outer), field: [outer] }];
    return [...inputFields(outer.input).values()].map((inner) => ({
      ...storageOf(inner),
      field: [outer, inner],
    }));
  });
  const given = fields.map(({ name, type }) => [name, type] as const);
  return { fields, properties: { ...Object.fromEntries(given), ...OWN_PROPERTIES[kind] } };
}

function storageOf({ name, isList, constraints, storage }: InputField): Pick<StoredField, 'name' | 'type'> {
  const [constraint] = constraints;
  const type = storage.type ?? (isList ? 'list' : constraint?.type);
  if (type === undefined || type === 'boolean') throw new TypeError(`Nothing says how ${name} is stored.`);
  return { name: storage.as ?? name, type };
}

/** The properties of a kind that lie in the graph in the same way. */
export const propertiesOfType = (type: PropertyType, kind: RecordKind): readonly string[] =>
  Object.entries(propertiesOf(kind)).flatMap(([name, own]) => (own === type ? [name] : []));

/** The properties in which two records of a kind differ. */
export const differences = (kind: RecordKind, one: Properties, other: Properties): string[] =>
  Object.keys(propertiesOf(kind)).filter((name) => !isSame(one[name] ?? null, other[name] ?? null));

const isSame = (one: Value, other: Value): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item, index) => item === other[index])
    : one === other;
