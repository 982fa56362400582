import type { PropertyType } from '../../domain/constraints/stored.js';
import type { Draft, TextDraft } from '../validate/draft.js';
import { withWords } from './words-of-claim.js';
import { type Properties, propertiesOf, type StoredField, storedFields, type Value } from './properties.js';

/** What a record says once the draft is taken in: what it gives replaces, what it leaves out stays as stored. */
export function propertiesAfter({ kind, input }: Draft | TextDraft, stored: Properties | null): Properties {
  const properties: Record<string, Value> = {};
  for (const name of Object.keys(propertiesOf(kind))) properties[name] = stored?.[name] ?? null;
  for (const field of storedFields(kind)) {
    const given = givenValue(field, input as unknown as Fields);
    const value = given === undefined ? (properties[field.name] ?? null) : given;
    properties[field.name] = isList(field.type)
      ? distinct(field.type, value as readonly string[] | null)
      : value;
  }
  return kind === 'claim' ? withWords(properties) : properties;
}

type Fields = Readonly<Record<string, unknown>>;

/** What an input gives for a property; undefined where it leaves that out. */
function givenValue({ field: [outer, inner] }: StoredField, input: Fields): Value | undefined {
  const own = input[outer.name];
  const { storage } = inner ?? outer;
  const value = inner ? (own as Fields | null | undefined)?.[inner.name] : own;
  if (storage.default !== undefined) {
    const isThere = !inner || (own !== undefined && own !== null);
    return isThere ? ((value as Value | undefined) ?? storage.default) : null;
  }
  return storage.write && value ? storage.write(value as never) : (value as Value | undefined);
}

const isList = (type: PropertyType): boolean => type === 'list' || type === 'optionalList';

const distinct = (type: PropertyType, list: readonly string[] | null): Value =>
  list === null && type === 'optionalList' ? null : [...new Set(list)];
