/** Bytes of which the beginning was looked at. */
export interface Peeked {
  readonly head: Buffer;
  /** All of them, the beginning included. */
  readonly chunks: AsyncGenerator<Buffer>;
}

/** Looks at the first bytes, of which a pipe may bring one at a time. */
export async function peek(chunks: AsyncIterable<Buffer>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < length) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return { head, chunks: joined(head, { [Symbol.asyncIterator]: () => iterator }) };
}

/** What was taken off the beginning, and the rest. */
export async function* joined<Piece>(head: Piece, rest: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  yield head;
  yield* rest;
}
