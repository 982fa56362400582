import { invalidFile } from './invalid-file.js';

const LINE_FEED = 0x0a;
/** No table has a line this long, in bytes. */
const MAX_LINE_LENGTH = 16_000_000;

/** Number of line breaks in a text. */
export const breaksIn = (text: string): number => text.split('\n').length - 1;

/** Bytes in blocks that end at a line end, except for the last, so that no character is split. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      rest.push(chunk);
      length += chunk.length;
      if (length > MAX_LINE_LENGTH) {
        throw invalidFile(
          path,
          `There is a line of more than ${MAX_LINE_LENGTH / 1_000_000} MB.`,
          'Expected a table as text, with one row per line.',
        );
      }
      continue;
    }
    yield Buffer.concat([...rest, chunk.subarray(0, end)]);
    rest = [chunk.subarray(end)];
    length = chunk.length - end;
  }
  if (length > 0) yield Buffer.concat(rest);
}
