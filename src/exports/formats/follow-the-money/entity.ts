/** An entity in FollowTheMoney's exchange format: every property is a list of texts. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Given = string | number | null | undefined | readonly (string | null)[];

/** An entity of a schema; properties without a value, or with something other than text, are left out. */
export function entity(id: string, schema: string, given: Readonly<Record<string, Given>>): Entity {
  const properties: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(given)) {
    const texts = [value].flat().flatMap((one) => (one == null || one === '' ? [] : [String(one)]));
    if (texts.length > 0) properties[name] = texts;
  }
  return { id: entityId(id), schema, properties };
}

/**
 * An id as FollowTheMoney allows it: letters, digits, dashes and dots (`EntityType.REGEX`). The first colon becomes a
 * dot, any other forbidden character a dot and its hexadecimal code, so that no two ids become the same.
 */
export const entityId = (id: string): string =>
  id
    .replace(':', '\n')
    .replace(/[^A-Za-z0-9\n-]|-$/g, (character) => `.${hexadecimal(character)}`)
    .replace('\n', '.');

const hexadecimal = (character: string): string => character.charCodeAt(0).toString(16).padStart(2, '0');
