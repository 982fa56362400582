import { invalidFile } from './invalid-file.js';

/** Maximum size of a file held in memory, in bytes; as text it is larger still. */
const MAX_BYTES = 400_000_000;

/** All bytes of a file that cannot be streamed. Throws INVALID_FILE if it is too large. */
export async function wholeBytes(chunks: AsyncIterable<Buffer>, path: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_BYTES) {
      throw invalidFile(
        path,
        `It has more than ${MAX_BYTES / 1_000_000} MB, and its type cannot be streamed.`,
        'Expected delimited text, which may have any size.',
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
