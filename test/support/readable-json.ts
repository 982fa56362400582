import { isDateTime, isInt } from 'neo4j-driver';

/** JSON with driver values in readable form. */
export const readableJson = (value: unknown): string =>
  JSON.stringify(
    value,
    (_key, part: unknown) => {
      if (isDateTime(part as object)) return String(part);
      return isInt(part) ? part.toNumber() : part;
    },
    2,
  );
