import { nearest } from '../cells/choice.js';
import { Unreadable, type Notation } from '../cells/notation.js';
import type { Path } from '../mapping/mapping-source.js';
import type { Given } from '../mapping/value.js';
import type { Compilation } from './compilation.js';
import type { Template } from './template.js';

interface Translation<T> {
  /** Null if the text means that nothing is stated. Throws Unreadable. */
  readonly read: (text: string) => T | null;
  /** Whether the text counts as empty here. */
  readonly isEmpty: (text: string) => boolean;
}

const folded = (text: string): string => text.trim().toLowerCase();

/** Returns a test whether a text is one of these, ignoring case. */
export function oneOf(texts: readonly string[]): (text: string) => boolean {
  const all = new Set(texts.map(folded));
  return (text) => all.has(folded(text));
}

/**
 * How the text of a value is read: by the codes in the mapping, otherwise as written in the table. Constants in the
 * mapping are read first, so that errors in them are found before the first row.
 */
export function readTranslation<T>(
  given: Exclude<Given, string>,
  source: Template,
  path: Path,
  notation: Notation<T>,
  compilation: Compilation,
): Translation<T> {
  const constant = (text: string, at: Path): T | null => {
    try {
      return notation.inMapping(text);
    } catch (failure) {
      if (!(failure instanceof Unreadable)) throw failure;
      compilation.problem(at, `“${text}” is not valid here.`, failure.message);
      return null;
    }
  };
  const isEmpty = oneOf(given.empty ?? []);
  const { values, otherwise } = given;

  if (!values) {
    if (source.columns.length > 0) return { isEmpty, read: notation.inTable };
    const own = given.text ?? '';
    const value = constant(own.replaceAll('{{', '{').replaceAll('}}', '}'), path);
    return { isEmpty, read: () => value };
  }
  const listed = new Map(
    Object.entries(values).map(([code, text]) => [
      folded(code),
      text === null ? null : constant(text, [...path, 'values', code]),
    ]),
  );
  const other =
    otherwise === undefined || otherwise.includes('{}') ? null : constant(otherwise, [...path, 'otherwise']);

  return {
    isEmpty,
    read(text) {
      const found = listed.get(folded(text));
      if (found !== undefined) return found;
      if (otherwise?.includes('{}')) return notation.inTable(otherwise.replaceAll('{}', text));
      if (otherwise !== undefined) return other;
      const codes = Object.keys(values);
      throw new Unreadable(
        `Expected one of ${codes.join(', ')}, which the mapping lists${nearest(text, codes)}.`,
      );
    },
  };
}
