import iconv from 'iconv-lite';
import { invalidFile } from '../../importers/table/invalid-file.js';
import { decoded } from './decoded-text.js';

/** Where a page says in which encoding it is (HTML standard, 4.2.5.4). */
const HEAD_BYTES = 1_024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i;

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** Elements whose content nobody reads. */
const UNREAD = new Set('HEAD SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SVG BUTTON SELECT'.split(' '));
const TEXT_NODE = 3;

interface PlainNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PlainNode>;
}

interface Page {
  readonly document: { readonly documentElement: PlainNode };
}

/** The article in a page, without what surrounds it; of a page without an article, all that can be read. */
export async function textOfHtml(bytes: Buffer, path: string): Promise<string> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const charset = CHARSET.exec(bytes.subarray(0, HEAD_BYTES).toString('latin1'))?.[1];
  const encoding = charset !== undefined && iconv.encodingExists(charset) ? charset : null;
  const html = await decoded(bytes, path, encoding);
  // A fragment has no document element, which both packages need. Nothing in it is run, and nothing is loaded.
  const parse = (source: string) =>
    parseHTML(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`) as unknown as Page;
  const article = new Readability(parse(html).document).parse();
  const text =
    article?.content == null
      ? readableText(parse(html).document.documentElement)
      : [article.title, readableText(parse(article.content).document.documentElement)].join('\n\n');
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  throw invalidFile(
    path,
    'There is no text in this page.',
    'If scripts draw it, open it in a browser and save it as text, or print it to a PDF.',
  );
}

function readableText(root: PlainNode): string {
  const parts: string[] = [];
  const read = (node: PlainNode): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT_NODE) parts.push((node.textContent ?? '').replace(/\s+/gu, ' '));
    if (UNREAD.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) parts.push('\n');
    for (const child of node.childNodes) read(child);
    if (isBlock) parts.push('\n');
    if (name === 'TD' || name === 'TH') parts.push('\t');
  };
  read(root);
  return parts
    .join('')
    .replace(/ *\n[ \n]*/gu, '\n')
    .trim();
}
