import { invalidFile } from '../../importers/table/invalid-file.js';
import { unpackedSize } from './unpacked-size.js';

/** A document with more unpacked is made to fill the memory of whoever opens it. */
const MAX_UNPACKED_MEGABYTES = 200;

/** How Microsoft Office stores what is encrypted, and what it wrote before 2007: as a compound file. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** The text of a document of a word processor, paragraph by paragraph. */
export async function textOfWord(bytes: Buffer, path: string): Promise<string> {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE))
    throw invalidFile(
      path,
      'This document is encrypted, or of Word 2003 or older.',
      'Save it as .docx without a password.',
    );
  const size = await unpackedSize(bytes).catch(() => null);
  if (size === null)
    throw invalidFile(path, 'This is not a .docx, or it is damaged.', 'Expected a file that Word opens.');
  if (size > MAX_UNPACKED_MEGABYTES * 1_000_000)
    throw invalidFile(
      path,
      'This document is too large once it is unpacked.',
      `Expected at most ${MAX_UNPACKED_MEGABYTES} MB unpacked; save its text as .txt.`,
    );
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: bytes }).catch(() => {
    throw invalidFile(path, 'This is not a .docx, or it is damaged.', 'Expected a file that Word opens.');
  });
  return value;
}
