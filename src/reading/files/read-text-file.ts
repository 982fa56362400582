import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { UserError } from '../../errors/user-error.js';
import { openBytes } from '../../importers/table/open-bytes.js';
import { invalidFile } from '../../importers/table/invalid-file.js';
import { decodedText } from './decoded-text.js';
import { textOfHtml } from './html.js';
import { textOfPdf } from './pdf.js';
import { textOfWord } from './word.js';

/** Files that are larger are hardly documents: pictures and fonts make them so, or they are archives. */
const MAX_MEGABYTES = 32;
export const MAX_TEXT_FILE_BYTES = MAX_MEGABYTES * 1_000_000;

/** How the bytes of a file become text; `path` is for messages. */
export type TextReader = (bytes: Buffer, path: string) => Promise<string>;

const READERS: Readonly<Record<string, TextReader>> = {
  '.txt': decodedText,
  '.text': decodedText,
  '.md': decodedText,
  '.html': textOfHtml,
  '.htm': textOfHtml,
  '.xhtml': textOfHtml,
  '.pdf': textOfPdf,
  '.docx': textOfWord,
};

/**
 * Reads the text of a document from a file, by its extension. Nothing is fetched, and nothing in it is run.
 *
 * Throws INVALID_FILE, which says what is wrong with the file.
 */
export const readTextFile = async (path: string, signal: AbortSignal): Promise<string> =>
  textOf(readerOf(path), await bytesOf(path, signal), path);

/** The same of a file that was sent, by its name. */
export const textOfFile = (name: string, bytes: Buffer): Promise<string> =>
  textOf(readerOf(name), bytes, name);

function readerOf(path: string): TextReader {
  const read = READERS[extname(path).toLowerCase()];
  if (read) return read;
  throw invalidFile(
    path,
    'Nothing is known of how to read this kind of file.',
    'Expected .txt, .html, .pdf or .docx; save it as one of these.',
  );
}

async function textOf(read: TextReader, bytes: Buffer, path: string): Promise<string> {
  const text = plain(await read(bytes, path));
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  throw invalidFile(path, 'There is no text in this file.', 'Expected a file with words in it.');
}

async function bytesOf(path: string, signal: AbortSignal): Promise<Buffer> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  const parts: Buffer[] = [];
  let length = 0;
  const bytes = size > MAX_TEXT_FILE_BYTES ? null : await openBytes(path, signal);
  for await (const chunk of bytes?.chunks ?? []) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MAX_TEXT_FILE_BYTES) break;
  }
  bytes?.close();
  if (size <= MAX_TEXT_FILE_BYTES && length <= MAX_TEXT_FILE_BYTES) return Buffer.concat(parts);
  throw tooLarge(path);
}

/** The error of a file with too many bytes. */
export const tooLarge = (path: string): UserError =>
  invalidFile(
    path,
    'This file is too large for a document.',
    `Expected at most ${MAX_MEGABYTES} MB; save its text as .txt.`,
  );

/** Text as it is kept: one kind of line breaks, no control characters, letters with their marks in one. */
const plain = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|\f|\v|\u2028|\u2029|\u0085/gu, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
