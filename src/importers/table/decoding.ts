/** Maximum number of lines listed. */
const MAX_LINES = 10;

/** Lines of a file: their number, and the first of them. */
export interface SomeLines {
  readonly count: number;
  readonly first: readonly number[];
}

/** How the text of a file is decoded; updated while it is read. */
export class Decoding {
  readonly #lines = new Map<string, { count: number; first: number[] }>();

  /** `otherwise` is the encoding as long as nothing indicates another. */
  constructor(private readonly otherwise: string) {}

  /** Notes that a line was read in an encoding; ASCII lines are the same in all. */
  note(encoding: string, line: number): void {
    const lines = this.#lines.get(encoding) ?? { count: 0, first: [] };
    this.#lines.set(encoding, lines);
    lines.count += 1;
    if (lines.first.length < MAX_LINES) lines.first.push(line);
  }

  /** The encoding of most lines. */
  get encoding(): string {
    return this.#inOrder()[0]?.[0] ?? this.otherwise;
  }

  /** Lines that did not fit, by the encoding used instead. */
  get misfits(): readonly (readonly [encoding: string, lines: SomeLines])[] {
    return this.#inOrder().slice(1);
  }

  /** On a tie, the expected encoding comes first. */
  #inOrder(): [string, SomeLines][] {
    const isExpected = ([encoding]: [string, SomeLines]): number => Number(encoding === this.otherwise);
    return [...this.#lines].sort(
      (one, other) => other[1].count - one[1].count || isExpected(other) - isExpected(one),
    );
  }
}
