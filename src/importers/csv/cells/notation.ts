/** How values of one type are written. An invalid one throws Unreadable. */
export interface Notation<T> {
  /** In the cells of the table. */
  readonly inTable: (text: string) => T;
  /** In the mapping itself: constants, and the meanings of codes. */
  readonly inMapping: (text: string) => T;
}

/** For a type that is written alike everywhere. */
export const alike = <T>(read: (text: string) => T): Notation<T> => ({ inTable: read, inMapping: read });

/** An invalid value: the message says why, and what was expected. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
