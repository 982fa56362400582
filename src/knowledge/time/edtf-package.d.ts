/** What we use of the `edtf` package, which brings no types of its own. */
declare module 'edtf' {
  /** One date of the grammar. Instants are in minutes east of UTC by `offset`; months count from 0. */
  export interface ParsedDate {
    readonly type: 'Date';
    readonly values: readonly number[];
    readonly offset?: number;
  }
  export interface ParsedYear {
    readonly type: 'Year';
    readonly values: readonly [number];
    /** How many of its leading digits are significant. */
    readonly significant?: number;
  }
  export interface ParsedSpan {
    readonly type: 'Decade' | 'Century';
    readonly values: readonly [number];
  }
  export interface ParsedCompound {
    readonly type: 'Interval' | 'Set' | 'List';
  }
  export type Parsed = ParsedDate | ParsedYear | ParsedSpan | ParsedCompound;

  /** Throws when the text is not of the grammar. */
  export function parse(text: string): Parsed;
}
