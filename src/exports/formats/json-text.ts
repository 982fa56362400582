/** An array in JSON, an item a line, between what stands before and after it. */
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

/** Without what is null or empty, so that only what is known is said. */
export const known = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
