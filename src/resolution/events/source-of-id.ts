/**
 * The data set whose key an id is: the text before the first part with a digit, e.g. ucdp-ged in event:ucdp-ged-214797
 * and in document:ucdp-ged-214797. Null if the id is not such a key.
 */
export function sourceOfId(id: string): string | null {
  const parts = id.slice(id.indexOf(':') + 1).split(/[-/:._~]/);
  const key = parts.findIndex((part) => /\d/.test(part));
  return key > 0 ? parts.slice(0, key).join('-').toLowerCase() : null;
}
