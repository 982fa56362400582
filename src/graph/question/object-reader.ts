import { TypeNameMetaFieldDef } from 'graphql';
import type { SelectedField } from './selection.js';

/** What is asked of an object of one type. */
interface Asked {
  readonly type: string;
  readonly fields: readonly SelectedField[];
}

/** Reads an object out of something. Where the same is asked of several types, it is told which one this is. */
export type ReadObject<Given> = (given: Given, type?: string) => unknown;

/** Nothing is inherited, so that a field may have any key, even `__proto__`. */
const Answered = function () {} as unknown as new () => Record<string, unknown>;
Answered.prototype = Object.create(null) as object;

export const isTypename = ({ name }: SelectedField): boolean => name === TypeNameMetaFieldDef.name;

/** What the schema promises is there, or the question fails: nobody else looks at what was read. */
function promised<Given>(
  read: (given: Given) => unknown,
  { path, required, requiredItems }: SelectedField,
): (given: Given) => unknown {
  if (!required && !requiredItems) return read;
  return (given) => {
    const value = read(given);
    const lacks = required && value === null;
    if (lacks || (requiredItems && Array.isArray(value) && value.includes(null)))
      throw new TypeError(`The graph has no value for ${path}.`);
    return value;
  };
}

/** How an object is read as it stands in the response: a value for each field, under its key, in the order of the question. */
export function objectReader<Given>(
  { type: usual, fields }: Asked,
  readerOf: (field: SelectedField) => (given: Given) => unknown,
): ReadObject<Given> {
  const parts = fields.map((field) => ({
    key: field.key,
    read: isTypename(field) ? null : promised(readerOf(field), field),
  }));
  return (given, type = usual) => {
    const object = new Answered();
    for (const { key, read } of parts) object[key] = read ? read(given) : type;
    return object;
  };
}
