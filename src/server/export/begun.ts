/** So many characters are worth a status of their own: what opens a file is shorter. */
const BEGINNING = 16_384;

/** The same text, of which the beginning is there: what fails until then can still be told instead of it. */
export async function begun(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  let text = '';
  let isWhole = false;
  while (!isWhole && text.length < BEGINNING) {
    const piece = await pieces.next();
    if (piece.done) isWhole = true;
    else text += piece.value;
  }
  return rest(text, pieces);
}

async function* rest(beginning: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  yield beginning;
  yield* pieces;
}
