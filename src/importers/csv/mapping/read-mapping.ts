import { readFile } from 'node:fs/promises';
import { isPair, isScalar, LineCounter, parseDocument, type Scalar, visit, type visitorFn } from 'yaml';
import { UserError } from '../../../errors/user-error.js';
import { type GivenMapping, MappingSchema } from './mapping.js';
import { MappingSource } from './mapping-source.js';
import { schemaProblems } from './schema-problems.js';

/** Longer than any mapping written by a person. */
const MAX_CHARACTERS = 1_000_000;
const MAX_ALIASES = 1_000;
/** Fields in which a number is a code, and therefore text. */
const CODES = new Set<unknown>(['values', 'empty', 'release']);

/** A well-formed mapping, whose columns have not yet been checked against a table. */
export interface Mapping {
  readonly given: GivenMapping;
  readonly source: MappingSource;
}

/**
 * Reads a mapping file (YAML or JSON). Throws INVALID_FILE with everything that is wrong: the path in the mapping, the
 * line, and what was expected.
 */
export async function readMapping(file: string): Promise<Mapping> {
  return parseMapping(await readText(file), file);
}

const invalid = (file: string, message: string, hint: string): UserError =>
  UserError.of({ code: 'INVALID_FILE', path: file, message, hint });

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (failure) {
    const { code = '' } = failure as NodeJS.ErrnoException;
    throw code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? invalid(file, 'This mapping is not UTF-8 text.', 'Expected YAML or JSON in UTF-8.')
      : invalid(file, `The mapping cannot be read (${code}).`, 'Expected the path of a readable file.');
  }
}

/** Parses the text of a mapping file. */
export function parseMapping(text: string, file: string): Mapping {
  if (text.length > MAX_CHARACTERS) {
    throw invalid(file, 'The mapping is too long.', `Expected at most ${MAX_CHARACTERS} characters.`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw invalid(file, `This is not YAML (line ${line}, column ${col}).`, `Expected YAML: ${error.message}`);
  }
  visit(document, { Scalar: keepAsWritten });
  const source = new MappingSource(file, document, lines);
  const plain = plainOf(() => document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown, file);
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    throw invalid(
      file,
      'This is not a mapping.',
      'Expected YAML with at least the fields dataset and event.',
    );
  }
  const read = MappingSchema.safeParse(plain);
  if (read.success) return { given: read.data, source };
  const [first, ...rest] = schemaProblems(read.error.issues, plain, source);
  if (!first) throw read.error;
  throw UserError.all('INVALID_FILE', [first, ...rest]);
}

/** A code such as 007 or 1.0 would lose what distinguishes it if it were read as a number. */
function keepAsWritten(key: unknown, scalar: Scalar, ancestors: Parameters<visitorFn<Scalar>>[2]): void {
  const isCode = ancestors.some((one) => isPair(one) && isScalar(one.key) && CODES.has(one.key.value));
  const isText = typeof scalar.value === 'string' || scalar.value === null;
  if ((key === 'key' || isCode) && !isText) scalar.value = scalar.source ?? scalar.value;
}

function plainOf(read: () => unknown, file: string): unknown {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof ReferenceError || failure instanceof RangeError) {
      throw invalid(file, 'Its aliases cannot be resolved.', 'Expected aliases of earlier anchors.');
    }
    throw failure;
  }
}
