import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { quoted } from '../../errors/quoted.js';
import { invalidFile } from './invalid-file.js';
import { wholeBytes } from './whole-bytes.js';

/** Distinguishes a workbook from other zip archives. */
const OF_A_WORKBOOK = 'xl/workbook.xml';
const TABLE = /\.(?:csv|tsv|tab|txt|json|xlsx)$/i;
/** Files that operating systems add, and documentation beside a table. */
const NO_TABLE = /(?:^|\/)(?:__MACOSX\/|\.)|(?:readme|licen[cs]e|codebook)[^/]*\.txt$/i;
const MAX_NAMES = 10;

/** Content of a zip archive. */
export interface Unzipped {
  readonly isWorkbook: boolean;
  /** The table in the archive; for a workbook, the archive itself. */
  readonly bytes: Buffer;
}

/** Opens a zip archive: a workbook, or one with a single table. Throws INVALID_FILE for any other. */
export async function unzip(archive: Buffer, path: string): Promise<Unzipped> {
  try {
    const zip = await fromBufferPromise(archive);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    if (entries.some(({ fileName }) => fileName === OF_A_WORKBOOK))
      return { isWorkbook: true, bytes: archive };
    return { isWorkbook: false, bytes: await bytesOf(onlyTable(entries, path), zip, path) };
  } catch (failure) {
    if (!(failure instanceof Error) || failure.constructor !== Error) throw failure;
    throw invalidFile(
      path,
      `This archive cannot be read: ${failure.message}.`,
      'Expected a complete zip archive.',
    );
  }
}

function onlyTable(entries: readonly Entry[], path: string): Entry {
  const tables = entries.filter(({ fileName }) => TABLE.test(fileName) && !NO_TABLE.test(fileName));
  const [table, ...others] = tables;
  if (table && others.length === 0) return table;
  const names = (tables.length > 0 ? tables : entries)
    .slice(0, MAX_NAMES)
    .map(({ fileName }) => quoted(fileName));
  throw invalidFile(
    path,
    `This archive contains ${table ? 'several tables' : 'no table'}: ${names.join(', ')}.`,
    'Expected one file that ends in .csv, .tsv, .txt, .json or .xlsx. Unpack it, and import the tables one by one.',
  );
}

const bytesOf = async (entry: Entry, zip: ZipFile, path: string): Promise<Buffer> =>
  wholeBytes(await zip.openReadStreamPromise(entry), path);
