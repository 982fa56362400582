import type { PassageInput } from '../../domain/claims/passage-input.js';
import { MAX_PROSE_LENGTH, prose } from '../../domain/constraints/text-rules.js';
import { findPassage } from '../../rules/passages/find-passage.js';
import { FoldedText } from '../../rules/passages/folded-text.js';
import type { Span } from './reading-input.js';

/** Characters around words that are tried to tell them from the same words elsewhere, fewest first. */
const CONTEXTS = [0, 32, 100, 400];

/** Makes passages of places in a text. */
export class PassageFinder {
  private readonly folded: FoldedText;

  constructor(
    private readonly text: string,
    private readonly document: string,
  ) {
    this.folded = new FoldedText(text);
  }

  /** The words of a span. */
  wordsAt(span: Span | undefined): string {
    return span ? this.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() : '';
  }

  /** The passage of a span: its words, with as much around them as tells them from all others; null if nothing does. */
  passageAt(span: Span): PassageInput | null {
    const exact = this.text.slice(span.start, span.end).trim();
    const at = this.folded.codePointsBefore(this.text.indexOf(exact, span.start));
    if (exact === '' || prose(MAX_PROSE_LENGTH)(exact)) return null;
    for (const length of CONTEXTS) {
      const before = this.contextBefore(span.start, length);
      const after = this.contextAfter(span.end, length);
      const wording = {
        exact,
        ...(before !== '' && { prefix: before }),
        ...(after !== '' && { suffix: after }),
      };
      const [place, second] = findPassage(this.folded, wording);
      if (place && !second) return place.start === at ? { document: this.document, ...wording } : null;
      if (!place) return null;
    }
    return null;
  }

  private contextBefore(start: number, length: number): string {
    const words = Array.from(this.text.slice(Math.max(0, start - 2 * length), start))
      .slice(-length)
      .join('');
    return isProse(words) ? words.trim() : '';
  }

  private contextAfter(end: number, length: number): string {
    const words = Array.from(this.text.slice(end, end + 2 * length))
      .slice(0, length)
      .join('');
    return isProse(words) ? words.trim() : '';
  }
}

const isProse = (words: string): boolean => words.trim() !== '' && prose(MAX_PROSE_LENGTH)(words) === null;
