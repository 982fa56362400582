/** A name that the graph knows: of an actor or a place. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** An ActorKind or a PlaceKind. */
  readonly kind: string;
  /** What a place lies within. */
  readonly within: string | null;
}

/** A text that is to be read, and what is known of it beforehand. */
export interface ReadingInput {
  readonly text: string;
  /** Id of the document whose text it is. */
  readonly document: string;
  /** When it was published, in EDTF; null if not known: then no day can be told of “on Tuesday”. */
  readonly publishedAt: string | null;
  /** Id of the actor who says what the text attributes to nobody else. */
  readonly publisher: string;
  readonly names: readonly KnownName[];
}

/** Words of a text, by their first character and the one after the last, in UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const isPlaceId = (id: string): boolean => id.startsWith('place:');
export const isActorId = (id: string): boolean => id.startsWith('actor:');

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
