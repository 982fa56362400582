/**
 * The data set whose key an id is: what stands in it before the first part with a digit, e.g. ucdp-ged in
 * event:ucdp-ged-214797 and in document:ucdp-ged-214797. Null where the id is no such key.
 */
export function sourceOfId(id: string): string | null {
  const parts = id.slice(id.indexOf(':') + 1).split(/[-/:._~]/);
  const key = parts.findIndex((part) => /\d/.test(part));
  return key > 0 ? parts.slice(0, key).join('-').toLowerCase() : null;
}
