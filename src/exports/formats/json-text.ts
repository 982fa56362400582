/** A JSON array, one item per line, between a beginning and an end. */
export async function* jsonArray(
  before: string,
  items: AsyncIterable<unknown>,
  after: string,
): AsyncGenerator<string> {
  yield `${before}[`;
  let separator = '\n';
  for await (const item of items) {
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield `\n]${after}`;
}

/** Without null and empty values, so that only what is known is written. */
export const known = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
