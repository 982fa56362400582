import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { invalidFile } from '../../importers/table/invalid-file.js';

/** Only errors of the file are told, and these by us. */
const SILENT = 0;

/** What pdf.js calls the faults of a file. */
const DAMAGED = new Set([
  'InvalidPDFException',
  'FormatError',
  'UnknownErrorException',
  'MissingPDFException',
]);

/** Where the package has the tables by which some fonts of Chinese, Japanese and Korean are read. */
const packageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The text of a PDF, page by page, as far as it holds any: a scan holds pictures only. */
export async function textOfPdf(bytes: Buffer, path: string): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(packageFolder(), 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(packageFolder(), 'standard_fonts/'),
    isEvalSupported: false,
    useWorkerFetch: false,
    verbosity: SILENT,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    const text = pages.join('\n\n');
    if (/[\p{L}\p{N}]/u.test(text)) return text;
    throw invalidFile(
      path,
      `There is no text in the ${document.numPages} ${document.numPages === 1 ? 'page' : 'pages'} of this PDF: they are pictures, as of a scan.`,
      'Have the letters in it recognized first (OCR), e.g. by ocrmypdf.',
    );
  } catch (failure) {
    const { name } = failure as Error;
    if (name === 'PasswordException')
      throw invalidFile(path, 'This PDF is encrypted.', 'Save it without a password first.');
    if (DAMAGED.has(name))
      throw invalidFile(path, 'This is not a PDF, or it is damaged.', 'Expected a PDF that a viewer opens.');
    throw failure;
  } finally {
    await loading.destroy();
  }
}
