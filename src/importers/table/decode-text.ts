import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { Decoding } from './decoding.js';
import { encodingOfHead, encodingOfLines } from './encodings.js';
import { invalidFile } from './invalid-file.js';
import { joined } from './peek.js';
import { breaksIn, linesOf } from './whole-lines.js';

const LINE_FEED = 0x0a;
const UTF_8 = 'utf-8';
/** Replaces a character that an encoding does not have. */
const UNREADABLE = '\ufffd';
/** A line that could not be decoded. */
const WITH_GAPS = 'text with gaps';

/** A file as text, and how it was decoded. */
export interface DecodedText {
  readonly decoding: Decoding;
  readonly text: AsyncGenerator<string>;
}

/**
 * Decodes a text file. Without a given encoding, it is determined from the beginning, or UTF-8. A line that is not
 * UTF-8 is read in the most likely encoding of such lines, and does not affect those after it. All kinds of line breaks
 * become line feeds.
 *
 * Throws INVALID_FILE if it is not text.
 */
export async function decodeText(
  chunks: AsyncIterable<Buffer>,
  path: string,
  encoding: string | null,
): Promise<DecodedText> {
  const blocks = linesOf(chunks, path);
  const first = await blocks.next();
  const head = first.done ? Buffer.alloc(0) : first.value;
  const name = (encoding ?? encodingOfHead(head)).toLowerCase().replace(/^utf8$/, UTF_8);
  const decoding = new Decoding(name);
  const decoder = name === UTF_8 ? utf8OrElse(decoding) : inOneEncoding(name, decoding);
  return { decoding, text: textOf(head, blocks, decoder, path) };
}

async function* textOf(
  head: Buffer,
  blocks: AsyncIterable<Buffer>,
  decoder: Decoder,
  path: string,
): AsyncGenerator<string> {
  let line = 1;
  let pending = '';
  for await (const block of joined(head, blocks)) {
    const text = pending + decoder.write(block, line);
    // A carriage return may be the first half of a line break.
    pending = text.endsWith('\r') ? '\r' : '';
    const whole = text.slice(0, text.length - pending.length).replace(/\r\n?/g, '\n');
    refuseBinary(whole, line, path);
    line += breaksIn(whole);
    yield whole;
  }
  yield pending.replace('\r', '\n') + decoder.end();
}

interface Decoder {
  /** Text of bytes that begin on a line. */
  write(bytes: Buffer, line: number): string;
  end(): string;
}

function inOneEncoding(name: string, decoding: Decoding): Decoder {
  const decoder = iconv.getDecoder(name);
  return {
    write: (bytes, line) => {
      const text = decoder.write(bytes);
      text.split('\n').forEach((one, index) => {
        if (one !== '') decoding.note(one.includes(UNREADABLE) ? WITH_GAPS : name, line + index);
      });
      return text;
    },
    end: () => decoder.end() ?? '',
  };
}

/** UTF-8, except for lines that are not. */
function utf8OrElse(decoding: Decoding): Decoder {
  let other: string | null = null;
  const asUtf8 = (bytes: Buffer, line: number): string =>
    // Only at the very beginning is it a byte order mark.
    line === 1 ? bytes.toString().replace(/^\ufeff/, '') : bytes.toString();
  return {
    write: (bytes, line) => {
      if (isAscii(bytes)) return bytes.toString('latin1');
      const lines = linesIn(bytes);
      other ??= isUtf8(bytes) ? null : encodingOfLines(Buffer.concat(lines.filter((one) => !isUtf8(one))));
      const instead = other;
      return lines
        .map((one, index) => {
          const isOther = instead !== null && !isUtf8(one);
          if (!isAscii(one)) decoding.note(isOther ? instead : UTF_8, line + index);
          return isOther ? iconv.decode(one, instead) : asUtf8(one, line + index);
        })
        .join('');
    },
    end: () => '',
  };
}

function linesIn(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += lines.at(-1)?.length ?? 0)
    lines.push(bytes.subarray(start, bytes.indexOf(LINE_FEED, start) + 1 || bytes.length));
  return lines;
}

function refuseBinary(text: string, line: number, path: string): void {
  const at = text.indexOf('\0');
  if (at < 0) return;
  throw invalidFile(
    path,
    `This is not text: line ${line + breaksIn(text.slice(0, at))} contains a zero byte.`,
    'Expected a table as text; if it is UTF-16, add --encoding utf-16le.',
  );
}
