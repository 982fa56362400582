/** So many characters or bytes are worth a status of their own: what opens a file is shorter. */
const BEGINNING = 16_384;

/** The same pieces, of which the first are there: what fails until then can still be told instead of them. */
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
