import { invalidFile } from './invalid-file.js';

const LINE_FEED = 0x0a;
/** A line this long, in bytes, is of no table. */
const MAX_LINE_LENGTH = 16_000_000;

/** How many line breaks a text has. */
export const breaksIn = (text: string): number => text.split('\n').length - 1;

/** Bytes in blocks that end where a line ends, but for the last; so no character is cut in encodings of single bytes. */
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
          'Expected a table in text, one row a line.',
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
