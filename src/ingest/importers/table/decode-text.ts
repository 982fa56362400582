import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { UserError } from '../../../errors/user-error.js';
import { quoted } from '../../../errors/quoted.js';
import { invalidFile } from './invalid-file.js';
import { linesOf } from './whole-lines.js';

/** What text is taken for that is not UTF-8 and does not say what it is: the encoding of Windows in the West. */
const FALLBACK = 'windows-1252';
const LINE_FEED = 0x0a;

const MARKS: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];
const ZIP = Buffer.from('PK\u0003\u0004');

/** Checks that we know an encoding, under any of its usual names. */
export function checkEncoding(encoding: string): void {
  if (iconv.encodingExists(encoding)) return;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: 'encoding',
    message: `${quoted(encoding)} is no encoding that is known here.`,
    hint: 'Expected e.g. utf-8, utf-16le, windows-1252, windows-1256, iso-8859-1.',
  });
}

/**
 * Decodes a text file. Without an encoding given, a byte order mark tells it; else it is UTF-8, or Windows-1252 from the
 * first line on that is not. Line breaks of any sort become line feeds.
 *
 * Throws INVALID_FILE at what is no text, and where UTF-8 turns into something else, with the line.
 */
export async function* decodeText(
  chunks: AsyncIterable<Buffer>,
  path: string,
  encoding: string | null,
): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let line = 1;
  let pending = '';
  for await (const block of linesOf(chunks, path)) {
    decoder ??= decoderFor(block, path, encoding);
    const text: string = pending + decoder.write(block, line);
    // A carriage return may be the first half of a line break.
    pending = text.endsWith('\r') ? '\r' : '';
    const whole = text.slice(0, text.length - pending.length).replace(/\r\n?/g, '\n');
    refuseBinary(whole, line, path);
    line += breaksIn(whole);
    yield whole;
  }
  yield pending.replace('\r', '\n') + (decoder?.end() ?? '');
}

interface Decoder {
  /** Text of bytes that begin on a line. */
  write(bytes: Buffer, line: number): string;
  end(): string;
}

function decoderFor(head: Buffer, path: string, encoding: string | null): Decoder {
  if (head.subarray(0, ZIP.length).equals(ZIP)) {
    throw invalidFile(
      path,
      'This is a zip archive, as workbooks of Excel are.',
      'Expected a text file: save the sheet as CSV, or unpack the archive.',
    );
  }
  const marked = MARKS.find(([, mark]) => head.subarray(0, mark.length).equals(mark))?.[0];
  const known = encoding ?? marked;
  if (known === undefined) return guessing(path);
  if (isNameOfUtf8(known)) return strict(path);
  const decoder = iconv.getDecoder(known);
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' };
}

const isNameOfUtf8 = (encoding: string): boolean => /^utf-?8$/i.test(encoding);

const asUtf8 = (bytes: Buffer, line: number): string =>
  // Only at the very beginning it is a mark.
  line === 1 ? bytes.toString().replace(/^\ufeff/, '') : bytes.toString();

const strict = (path: string): Decoder => ({
  write: (bytes, line) => {
    if (!isUtf8(bytes)) throw notUtf8(path, line + lineAmong(bytes, (one) => !isUtf8(one)));
    return asUtf8(bytes, line);
  },
  end: () => '',
});

/** UTF-8 as long as it can be. Up to the first line that is not plain ASCII, the text reads alike in both encodings. */
function guessing(path: string): Decoder {
  const fallback = iconv.getDecoder(FALLBACK);
  let found: 'utf-8' | typeof FALLBACK | null = null;
  return {
    write: (bytes, line) => {
      if (found === FALLBACK) return fallback.write(bytes);
      if (isUtf8(bytes)) {
        if (!isAscii(bytes)) found = 'utf-8';
        return asUtf8(bytes, line);
      }
      const isFirstNot = lineAmong(bytes, (one) => !isUtf8(one));
      const isFirstUtf8 = lineAmong(bytes, (one) => isUtf8(one) && !isAscii(one));
      if (found === 'utf-8' || isFirstUtf8 < isFirstNot) throw notUtf8(path, line + isFirstNot);
      found = FALLBACK;
      return fallback.write(bytes);
    },
    end: () => '',
  };
}

/** Which line among these is the first of a sort, counted from 0; Infinity when none is. */
function lineAmong(bytes: Buffer, isOne: (line: Buffer) => boolean): number {
  for (let start = 0, line = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
    if (isOne(bytes.subarray(start, end))) return line;
    start = end;
  }
  return Infinity;
}

const notUtf8 = (path: string, line: number): UserError =>
  invalidFile(
    path,
    `Line ${line} is not UTF-8.`,
    'Expected UTF-8 throughout, or else the encoding of the file, e.g. --encoding windows-1252.',
  );

function refuseBinary(text: string, line: number, path: string): void {
  const at = text.indexOf('\0');
  if (at < 0) return;
  throw invalidFile(
    path,
    `This is not text: line ${line + breaksIn(text.slice(0, at))} holds a zero byte.`,
    'Expected a table in text; if it is UTF-16, give --encoding utf-16le.',
  );
}

const breaksIn = (text: string): number => text.split('\n').length - 1;
