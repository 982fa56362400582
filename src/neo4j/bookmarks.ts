/**
 * What a request has seen and written, in Neo4j's own words: whoever reads after these sees it, on every server of a
 * cluster. Each transaction waits for those before it.
 */
export class Bookmarks {
  #written: readonly string[] = [];

  /** `seen` are those that the client sent. */
  constructor(private readonly seen: readonly string[]) {}

  /** What the next transaction must see. */
  get current(): string[] {
    return [...(this.#written.length > 0 ? this.#written : this.seen)];
  }

  /** Bookmarks of what was written since; none if nothing was. */
  get written(): readonly string[] {
    return this.#written;
  }

  /** Notes what a write has left. It came after all that was seen before. */
  note(written: readonly string[]): void {
    this.#written = written;
  }
}

/** For work without a client that follows it. */
export const NO_BOOKMARKS: Bookmarks = new (class extends Bookmarks {
  override note(): void {
    // Everyone shares it.
  }
})([]);
