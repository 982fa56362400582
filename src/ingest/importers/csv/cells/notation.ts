/** How values of one type are written. What cannot be read throws Unreadable. */
export interface Notation<T> {
  /** In the cells of the table. */
  readonly inTable: (text: string) => T;
  /** In the mapping itself: constants, and what codes are translated to. */
  readonly inMapping: (text: string) => T;
}

/** Of a type that is written alike everywhere. */
export const alike = <T>(read: (text: string) => T): Notation<T> => ({ inTable: read, inMapping: read });

/** A text that is no value of its type: the message says why, and what was expected. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
