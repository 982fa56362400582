/** Bytes whose beginning has been read. */
export interface Peeked {
  readonly head: Buffer;
  /** All of them, including the beginning. */
  readonly chunks: AsyncGenerator<Buffer>;
}

/** Reads the first bytes, which a pipe may deliver one at a time. */
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

/** The beginning that was taken off, and the rest. */
export async function* joined<Piece>(head: Piece, rest: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  yield head;
  yield* rest;
}
