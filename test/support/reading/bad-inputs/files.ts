import { makeEncryptedPdf, makePdf } from '../make-pdf.js';
import { makeWord } from '../make-word.js';
import { badInputs } from './bad-input.js';

/** A file by its name and what is in it; or only by its size, or a folder, or nothing at all. */
export interface BadFile {
  readonly name: string;
  readonly content?: () => string | Buffer;
  readonly size?: number;
  readonly isFolder?: boolean;
}

const SCRIPTED =
  '<!doctype html><html><head><title>Strikes</title></head><body><script>draw()</script></body></html>';
/** Larger than what any document unpacks to. */
const zeroes = new Uint8Array(210_000_000);
const file = (name: string, content: () => string | Buffer): BadFile => ({ name, content });

export const BAD_FILES = badInputs<BadFile>(
  ['a scanned PDF', file('a.pdf', () => makePdf([])), 'INVALID_FILE', null, /pictures.*OCR/s],
  [
    'an encrypted PDF',
    file('b.pdf', makeEncryptedPdf),
    'INVALID_FILE',
    null,
    /encrypted.*without a password/s,
  ],
  ['what is no PDF', file('c.pdf', () => 'Two strikes'), 'INVALID_FILE', null, /not a PDF/],
  ['half a PDF', file('d.pdf', () => makePdf(['Two']).subarray(0, 60)), 'INVALID_FILE', null, /not a PDF/],
  ['what is no .docx', file('e.docx', () => 'Two strikes'), 'INVALID_FILE', null, /not a \.docx/],
  [
    'a .docx without its document',
    file('f.docx', () => makeWord([]).subarray(0, 300)),
    'INVALID_FILE',
    null,
    /not a \.docx/,
  ],
  [
    'a .docx with a password',
    file('g.docx', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])),
    'INVALID_FILE',
    null,
    /encrypted/,
  ],
  [
    'a .docx that fills the memory',
    file('h.docx', () => makeWord(['A'], { 'word/a.bin': zeroes })),
    'INVALID_FILE',
    null,
    /too large/,
  ],
  [
    'a page that scripts draw',
    file('i.html', () => SCRIPTED),
    'INVALID_FILE',
    null,
    /no text in this page.*browser/s,
  ],
  ['an empty file', file('j.txt', () => ''), 'INVALID_FILE', null, /no text in this file/],
  ['a file of spaces', file('k.txt', () => ' \n … \n'), 'INVALID_FILE', null, /no text in this file/],
  [
    'a program',
    file('l.txt', () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 2])),
    'INVALID_FILE',
    null,
    /\S/,
  ],
  [
    'a picture',
    file('m.png', () => 'PNG'),
    'INVALID_FILE',
    null,
    /kind of file.*\.txt, \.html, \.pdf or \.docx/s,
  ],
  ['a document of Word 2003', file('n.doc', () => 'Word'), 'INVALID_FILE', null, /kind of file/],
  ['50 MB', { name: 'large.txt', size: 50_000_000 }, 'INVALID_FILE', null, /too large.*at most 32 MB/s],
  ['a file that is not there', { name: 'none.txt' }, 'INVALID_FILE', null, /no such file/],
  ['a folder', { name: 'folder.txt', isFolder: true }, 'INVALID_FILE', null, /folder|directory/i],
);
