/** Characters that are invisible, such as soft hyphens, joiners and direction marks: no wording depends on them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const SPACE = /\s/u;
const DASH = /[\p{Pd}−⁃]/u;
const DOUBLE_QUOTE = /[“”„‟«»″＂❝❞]/u;
const SINGLE_QUOTE = /[‘’‚‛‹›′`´ʼ＇]/u;
const MARK = /\p{M}/u;
/** A letter with its marks, which may be written as one character or as several. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const SURROGATE = /[\uD800-\uDFFF]/;
const HIGH_SURROGATE = /[\uD800-\uDBFF]/g;

/** The character that stands for all that are written for one another; nothing for an invisible one. */
function foldCharacter(character: string): string {
  if (character <= '~' && character > ' ' && character !== '`') return character;
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (SINGLE_QUOTE.test(character)) return "'";
  return INVISIBLE.test(character) ? '' : character;
}

/**
 * A text in a form in which wordings are compared: any run of whitespace is one space, quotes and dashes have one form
 * each. It knows where everything stands in the text itself.
 */
export class FoldedText {
  readonly folded: string;
  /** For each character of the folded text, where in the text that begins and ends of which it was made. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Where characters begin that take up two. */
  private readonly pairs: readonly number[];

  constructor(readonly content: string) {
    const parts: string[] = [];
    const isWhole = !MARK.test(content) || content.normalize('NFC') === content;
    const add = (character: string, position: number, length: number): void => {
      const folded = foldCharacter(character);
      if (folded === '' || (folded === ' ' && parts.at(-1) === ' ')) return;
      parts.push(folded);
      for (let index = 0; index < folded.length; index += 1) {
        this.starts.push(position);
        this.ends.push(position + length);
      }
    };
    if (isWhole) {
      let position = 0;
      for (const character of content) {
        add(character, position, character.length);
        position += character.length;
      }
    } else {
      for (const { 0: cluster, index } of content.matchAll(CLUSTER))
        for (const character of cluster.normalize('NFC')) add(character, index, cluster.length);
    }
    this.folded = parts.join('');
    this.pairs = SURROGATE.test(content)
      ? Array.from(content.matchAll(HIGH_SURROGATE), ({ index }) => index)
      : [];
  }

  /** Where in the text a part of the folded text begins and ends. */
  originalOf(start: number, end: number): readonly [start: number, end: number] {
    return [this.starts[start] ?? this.content.length, this.ends[end - 1] ?? this.content.length];
  }

  /** The number of code points before a position. */
  codePointsBefore(position: number): number {
    let [low, high] = [0, this.pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pairs[middle] as number) < position) low = middle + 1;
      else high = middle;
    }
    return position - low;
  }
}

/** Words as they are looked for: folded, without space around them. */
export const foldWords = (words: string): string => new FoldedText(words).folded.trim();
