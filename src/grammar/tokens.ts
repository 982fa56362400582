/** A word or punctuation mark, and its position in the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers such as 1,200, abbreviations such as U.S., words with hyphens and apostrophes, and single marks. */
const TOKEN = /\d{1,3}(?:,\d{3})+|(?:\p{Lu}\.){2,}|[\p{L}\d]+(?:[’'/–-][\p{L}\d]+)*(?:’|')?|[^\s.\uFFFC]/gu;

/** Leaves out full stops, which mean nothing within a sentence, and the character that stands for a picture on a web page. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
