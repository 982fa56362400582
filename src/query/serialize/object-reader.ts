import { TypeNameMetaFieldDef } from 'graphql';
import { createResponseObject, type ResponseObject } from './response-object.js';
import { MissingValue } from './missing-value.js';
import type { SelectedField } from '../read/selection.js';

/** The selection for one object type. */
interface ObjectSelection {
  readonly type: string;
  readonly fields: readonly SelectedField[];
}

/** Reads an object from something. Where several types share a selection, `type` says which one this is. */
export type ReadObject<Given> = (given: Given, type?: string) => ResponseObject;

export const isTypename = ({ name }: SelectedField): boolean => name === TypeNameMetaFieldDef.name;

/** Marks missing required values. */
function promised<Given>(
  read: (given: Given) => unknown,
  { path, required, requiredItems }: SelectedField,
): (given: Given) => unknown {
  if (!required && !requiredItems) return read;
  const missing = new MissingValue(path);
  return (given) => {
    const value = read(given);
    if (value === null) return required ? missing : null;
    if (!requiredItems || !Array.isArray(value) || !value.includes(null)) return value;
    return value.map((item: unknown) => item ?? missing);
  };
}

/** Reads an object as it appears in the response: a value for each field, by key, in the order of the selection. */
export function objectReader<Given>(
  { type: defaultType, fields }: ObjectSelection,
  readerOf: (field: SelectedField) => (given: Given) => unknown,
): ReadObject<Given> {
  const parts = fields.map((field) => ({
    key: field.key,
    read: isTypename(field) ? null : promised(readerOf(field), field),
  }));
  return (given, type = defaultType) => {
    const object = createResponseObject(type);
    for (const { key, read } of parts) object[key] = read ? read(given) : type;
    return object;
  };
}
