/** What may stand within a sentence: words, or an element such as a link. As Preact has it, whose types need those of browsers. */
export type Part = object | string | number | bigint | boolean | null | undefined;

/** A sentence with elements in it. */
export const sentence = (words: TemplateStringsArray, ...parts: readonly Part[]): Part[] =>
  words.flatMap((text, index) => [text, parts[index]]);
