import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../../../src/package-path.js';

/** A fenced block of a document. */
export interface Block {
  readonly language: string;
  readonly content: string;
  /** Position of the content in the text. */
  readonly start: number;
  /** The line on which it begins, for messages. */
  readonly line: number;
}

export interface Document {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The documents whose commands and queries are tested: all but decisions. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(packagePath('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const FENCED = /^```(\w*)\n(.*?)^```$/gms;

export function readDocument(name: string): Document {
  const text = readFileSync(packagePath(name), 'utf8');
  const blocks = [...text.matchAll(FENCED)].map(({ 1: language = '', 2: content = '', index }) => ({
    language,
    content,
    start: index + `\`\`\`${language}\n`.length,
    line: text.slice(0, index).split('\n').length,
  }));
  return { name, text, blocks };
}

export const blocksOf = (name: string, language: string): readonly Block[] =>
  readDocument(name).blocks.filter((block) => block.language === language);

/** The text outside the fenced blocks. */
export const proseOf = ({ text }: Document): string => text.replaceAll(FENCED, '');
