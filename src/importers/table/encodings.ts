import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { quoted } from '../../errors/quoted.js';
import { UserError } from '../../errors/user-error.js';

/** Encoding assumed if nothing better is known: that of Windows in the West. */
const FALLBACK = 'windows-1252';
/** Confidence in percent below which a guess of the detector is no better than ours. */
const MIN_CONFIDENCE = 20;
/** Windows puts more characters into these encodings than they define, and never uses the few that it leaves out. */
const AS_WINDOWS_HAS_IT: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
};

const MARKS: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/** Checks that we know an encoding, by any of its usual names. */
export function checkEncoding(encoding: string): void {
  if (iconv.encodingExists(encoding)) return;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: 'encoding',
    message: `${quoted(encoding)} is not a known encoding.`,
    hint: 'Expected e.g. utf-8, utf-16le, windows-1252, windows-1256, iso-8859-1.',
  });
}

/** The encoding shown by the beginning of a file: by a byte order mark, or by the zero bytes of two ASCII letters in UTF-16. */
export function encodingOfHead(head: Buffer): string {
  const marked = MARKS.find(([, mark]) => head.subarray(0, mark.length).equals(mark))?.[0];
  if (marked !== undefined) return marked;
  const zeros = [...head.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  if (zeros === 'x0x0') return 'utf-16le';
  return zeros === '0x0x' ? 'utf-16be' : 'utf-8';
}

/** The most likely encoding of lines that are not UTF-8. */
export function encodingOfLines(lines: Buffer): string {
  const found = analyse(lines).find(
    ({ name, confidence }) => confidence >= MIN_CONFIDENCE && name !== 'UTF-8' && iconv.encodingExists(name),
  );
  return found === undefined ? FALLBACK : (AS_WINDOWS_HAS_IT[found.name] ?? found.name);
}
