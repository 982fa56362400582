const INSTANT = /@\d{4}-\d\d-\d\dT[\d:.]+Z(\/(possibly-)?stated)?/g;
const OF_LIST = /,"\d{4}-\d\d-\d\dT[\d:.]+Z(\/(possibly-)?stated)?"\]$/;
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor']);

/** Outside snapshots, a cursor contains no instant: neither that of an id in its key, nor that of its list at the end. */
const plainCursor = (cursor: string): string => {
  const text = Buffer.from(cursor, 'base64url').toString().replace(INSTANT, '');
  return Buffer.from(text.replace(OF_LIST, ']')).toString('base64url');
};

/** The response from a snapshot, with ids and cursors as they would be outside. */
export const plain = (answer: unknown): any =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    typeof value !== 'string' ? value : isCursor(key) ? plainCursor(value) : value.replace(INSTANT, ''),
  );

/** A random query may use another key, which ends in it. */
const isCursor = (key: string): boolean => [...CURSORS].some((name) => key.replace(/_$/, '').endsWith(name));
