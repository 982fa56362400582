/** Number of characters or bytes that are awaited before the status is sent. Headers of files are shorter. */
const BEGINNING = 16_384;

/** Returns the same pieces once the first are there: until then, a failure can still be reported instead. */
export async function afterFirstPiece<Piece extends string | Uint8Array>(
  pieces: AsyncGenerator<Piece>,
): Promise<AsyncGenerator<Piece>> {
  const first: Piece[] = [];
  let isWhole = false;
  for (let length = 0; !isWhole && length < BEGINNING;) {
    const piece = await pieces.next();
    if (piece.done) isWhole = true;
    else {
      first.push(piece.value);
      length += piece.value.length;
    }
  }
  return rest(first, pieces);
}

async function* rest<Piece>(first: readonly Piece[], pieces: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  yield* first;
  yield* pieces;
}
