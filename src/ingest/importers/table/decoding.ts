/** So many lines are named. */
const MAX_LINES = 10;

/** Lines of a file: how many, and the first of them. */
export interface SomeLines {
  readonly count: number;
  readonly first: readonly number[];
}

/** How the text of a file is read: as it goes on, for what was found out later counts too. */
export class Decoding {
  readonly #lines = new Map<string, { count: number; first: number[] }>();

  /** `otherwise` is what it is read in as long as nothing tells. */
  constructor(private readonly otherwise: string) {}

  /** Notes that a line was read in an encoding; one of plain ASCII reads alike in all. */
  note(encoding: string, line: number): void {
    const lines = this.#lines.get(encoding) ?? { count: 0, first: [] };
    this.#lines.set(encoding, lines);
    lines.count += 1;
    if (lines.first.length < MAX_LINES) lines.first.push(line);
  }

  /** What most of the lines are written in. */
  get encoding(): string {
    return this.#inOrder()[0]?.[0] ?? this.otherwise;
  }

  /** Lines that did not fit, by what they were read in instead. */
  get misfits(): readonly (readonly [encoding: string, lines: SomeLines])[] {
    return this.#inOrder().slice(1);
  }

  /** Of two with as many lines, the one that was expected comes first. */
  #inOrder(): [string, SomeLines][] {
    const isExpected = ([encoding]: [string, SomeLines]): number => Number(encoding === this.otherwise);
    return [...this.#lines].sort(
      (one, other) => other[1].count - one[1].count || isExpected(other) - isExpected(one),
    );
  }
}
