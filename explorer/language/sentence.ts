import type { ComponentChildren } from 'preact';

/** What may stand within a sentence: words, or an element such as a link. */
export type Part = ComponentChildren;

/** A sentence with elements in it. */
export const sentence = (words: TemplateStringsArray, ...parts: readonly Part[]): Part =>
  words.flatMap((text, index) => [text, parts[index]]);
