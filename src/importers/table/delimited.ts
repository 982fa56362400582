import type { DecodedText } from './decode-text.js';
import { findHeader, isHeadEnough } from './find-header.js';
import { invalidFile } from './invalid-file.js';
import { recordsOf } from './records.js';
import type { IsHeader, Sheet } from './sheet.js';

/** Reads delimited text as a stream. Null if it is empty. */
export async function readDelimited(
  { text, decoding }: DecodedText,
  path: string,
  delimiter: string | null,
  isHeader: IsHeader,
): Promise<Sheet | null> {
  const beginning = findHeader(await headOf(text), delimiter, isHeader);
  if (!beginning) return null;
  const records = recordsOf(beginning, text, beginning.delimiter);
  const first = await records.next();
  if (first.done) return null;
  if ('fault' in first.value) {
    throw invalidFile(
      path,
      `The header on line ${beginning.line} cannot be read.`,
      'Expected a closing quote for every opening one.',
    );
  }
  return { header: first.value.cells, records, decoding };
}

async function headOf(text: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (!isHeadEnough(head)) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}
