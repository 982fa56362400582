import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { readTextFile } from '../../../../src/reading/files/read-text-file.js';
import { makePdf } from '../../../support/reading/make-pdf.js';
import { makeWord } from '../../../support/reading/make-word.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readTextFile(path, new AbortController().signal);
}

const ARABIC = 'قال التحالف إنه نفّذ ٢٥٠ غارة جوية على الباغوز في سوريا، وإن القتال مستمر هناك منذ أيام.';
/** That encoding has no other digits. */
const WESTERN_DIGITS = `${ARABIC.replace('٢٥٠', '250')}\n`.repeat(5);
const STORY = `The coalition said that it had conducted 250 strikes. ${'It gave no further details of these. '.repeat(12)}`;
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Strikes</title>${head}</head><body>${body}</body></html>`;

test.each<[string, string, string | Buffer, string]>([
  [
    'plain text, with one kind of line breaks',
    'a.txt',
    '\uFEFFOne\r\ntwo  \rthree\f\n\n\n\nfour\u0007',
    'One\ntwo\nthree\n\nfour',
  ],
  ['marks in one character with their letters', 'b.TXT', 'Ba\u0304ghu\u0304z', 'Bāghūz'],
  ['Arabic', 'c.txt', ARABIC, ARABIC],
  [
    'Arabic in an encoding of Windows',
    'd.txt',
    iconv.encode(WESTERN_DIGITS, 'windows-1256'),
    WESTERN_DIGITS.trim(),
  ],
  [
    'the lines of a PDF',
    'e.pdf',
    makePdf(['Two strikes (near Raqqa)', 'destroyed a vehicle.']),
    'Two strikes (near Raqqa)\ndestroyed a vehicle.',
  ],
  [
    'the paragraphs of a .docx',
    'f.docx',
    makeWord(['Two strikes', 'near Raqqa &amp; Mosul']),
    'Two strikes\n\nnear Raqqa & Mosul',
  ],
  [
    'a fragment of HTML',
    'g.html',
    '<p>Two <b>strikes</b></p><ul><li>one<li>two</ul>',
    'Two strikes\none\ntwo',
  ],
])('reads %s', async (_, name, content, text) => {
  expect(await read(name, content)).toBe(text);
});

test('reads the article in a page, without what surrounds it, and runs nothing', async () => {
  const body = `<nav><a href="/">Home</a> <a href="/more">More</a></nav>
    <script>globalThis.wasRun = true; document.body.innerHTML = 'Drawn by a script';</script>
    <article><h1>Strikes</h1><p>${STORY}</p><p>${STORY}</p><p onclick="x()">${STORY}</p>
      <noscript>Allow scripts</noscript><style>p { color: red }</style></article>
    <footer>All rights reserved</footer>`;
  const text = await read('page.html', page(body));
  expect(text.match(/conducted 250 strikes/g)).toHaveLength(3);
  expect(text).not.toMatch(/Home|wasRun|Drawn|Allow scripts|color|rights reserved/);
  expect(globalThis).not.toHaveProperty('wasRun');
});

test('reads a page in the encoding that it names', async () => {
  const html = page(`<p>Fünf Schläge</p>`, '<meta charset="iso-8859-1">');
  expect(await read('latin.html', Buffer.from(html, 'latin1'))).toContain('Fünf Schläge');
});
