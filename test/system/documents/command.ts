import { DOCUMENTS, readDocument } from '../../support/documents/document.js';

/** One command of a document. */
export interface Command {
  readonly where: string;
  /** As it stands there, lines joined. */
  readonly text: string;
  /** Variables that are set for it alone. */
  readonly environment: Readonly<Record<string, string>>;
  /** The program and what it is given. */
  readonly words: readonly string[];
}

const ASSIGNMENT = /^([A-Z][A-Z0-9_]*)=(.*)$/;

function commandOf(text: string, where: string): Command {
  const words = text.split(/\s+/);
  const first = words.findIndex((word) => !ASSIGNMENT.test(word));
  const assignments = words.slice(0, first).map((word) => (ASSIGNMENT.exec(word) ?? []).slice(1));
  return {
    where,
    text,
    environment: Object.fromEntries(assignments) as Record<string, string>,
    words: words.slice(first),
  };
}

/** Every command of the shell blocks of the documents. */
export const commands: readonly Command[] = DOCUMENTS.flatMap((name) =>
  readDocument(name)
    .blocks.filter(({ language }) => language === 'sh')
    .flatMap(({ content, line }) =>
      content
        .replaceAll(/\\\n\s*/g, '')
        .split(/\n| && /)
        .map((text) => text.trim())
        .filter((text) => text !== '' && !text.startsWith('#'))
        .map((text) => commandOf(text, `${name}:${line}`)),
    ),
);
