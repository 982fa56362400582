const SURROGATE = /[\uD800-\uDFFF]/;

/** A text whose places are counted in code points, as the API counts them. */
export class CodePoints {
  /** The characters, where some of them take up two units of UTF-16. */
  private readonly characters: readonly string[] | null;
  readonly length: number;

  constructor(readonly text: string) {
    this.characters = SURROGATE.test(text) ? Array.from(text) : null;
    this.length = this.characters?.length ?? text.length;
  }

  slice(start: number, end: number): string {
    return this.characters?.slice(start, end).join('') ?? this.text.slice(start, end);
  }
}

/** Number of code points before a position in UTF-16. */
export const codePointsBefore = (text: string, position: number): number =>
  SURROGATE.test(text) ? Array.from(text.slice(0, position)).length : position;
