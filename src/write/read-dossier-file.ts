import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { UserError } from '../errors/user-error.js';
import { inputClassesWithin, inputFields } from '../domain/constraints/input-fields.js';
import { DossierInput } from './dossier-input.js';

const MAX_MEGABYTES = 256;
/** How often what an anchor names may be repeated: enough for any file that a person wrote, too few for a bomb. */
const MAX_ALIASES = 10_000;
/** The names of fields whose plain values in YAML are numbers; anywhere else `2014` is text, such as a year. */
const NUMBERS = new Set(
  inputClassesWithin(DossierInput)
    .flatMap((input) => [...inputFields(input).values()])
    .filter(({ constraints }) => constraints.some(({ type }) => type === 'number'))
    .map(({ name }) => name),
);

/**
 * Reads a dossier from a file: JSON when it is named .json or begins with a brace, else YAML. What it holds is plain
 * data that nobody has checked yet.
 *
 * Throws INVALID_FILE when it cannot be read, with line and column where there are any.
 */
export async function readDossierFile(path: string): Promise<unknown> {
  const text = await readText(path);
  const extension = extname(path).toLowerCase();
  const isJson = extension === '.json' || (!/^\.ya?ml$/.test(extension) && /^\s*\{/.test(text));
  try {
    return isJson ? parseJson(text, path) : parseYaml(text, path);
  } catch (failure) {
    if (failure instanceof RangeError) throw invalid(path, 'It is nested too deeply.', 'Expected a dossier.');
    throw failure;
  }
}

const invalid = (path: string, message: string, hint: string): UserError =>
  UserError.of({ code: 'INVALID_FILE', path, message, hint });

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_MEGABYTES * 1_000_000) {
      throw invalid(
        path,
        'The file is too large.',
        `Expected at most ${MAX_MEGABYTES} MB; split it into several.`,
      );
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (failure) {
    if (failure instanceof UserError) throw failure;
    const { code = '' } = failure as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw invalid(path, 'This is not text in UTF-8.', 'Expected YAML or JSON in UTF-8.');
    }
    throw invalid(
      path,
      `The file cannot be read (${code}).`,
      'Expected the path of a file that may be read.',
    );
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (failure) {
    const { message } = failure as SyntaxError;
    const position = /position (\d+)/.exec(message)?.[1];
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
    throw invalid(path, `This is not JSON (${place}).`, `Expected JSON: ${message.split('\n')[0] ?? ''}`);
  }
}

function parseYaml(text: string, path: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error)
    throw invalid(path, `This is not YAML (${placeOf(error, lines)}).`, `Expected YAML: ${error.message}`);
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || NUMBERS.has(String(key.value))) return;
      if (typeof value.value === 'number' && value.source !== undefined) value.value = value.source;
    },
  });
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  } catch (failure) {
    if (!(failure instanceof ReferenceError)) throw failure;
    throw invalid(
      path,
      'Its aliases cannot be followed.',
      `Expected aliases that name an anchor, ${MAX_ALIASES} at most.`,
    );
  }
}

function placeOf({ pos: [start] }: YAMLError, lines: LineCounter): string {
  const { line, col } = lines.linePos(start);
  return `line ${line}, column ${col}`;
}
