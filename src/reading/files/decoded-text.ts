import { decodeText } from '../../importers/table/decode-text.js';

/** Bytes as text, in the encoding in which they are written. */
export const decodedText = (bytes: Buffer, path: string): Promise<string> => decoded(bytes, path, null);

/** The same in a given encoding; null for whichever it is. */
export async function decoded(bytes: Buffer, path: string, encoding: string | null): Promise<string> {
  const { text } = await decodeText(once(bytes), path, encoding);
  let whole = '';
  for await (const part of text) whole += part;
  return whole;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}
