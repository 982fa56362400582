import { invalidFile } from './invalid-file.js';

/** What must be held in memory whole may be so large, in bytes; as text it is larger still. */
const MAX_BYTES = 400_000_000;

/** All bytes of what cannot be read as it comes. Throws INVALID_FILE where that is too much. */
export async function wholeBytes(chunks: AsyncIterable<Buffer>, path: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_BYTES) {
      throw invalidFile(
        path,
        `It has more than ${MAX_BYTES / 1_000_000} MB, and is of a form that must be read whole.`,
        'Expected delimited text, which may be of any size.',
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
