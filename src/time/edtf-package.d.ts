/** The part of the `edtf` package that we use; it has no types of its own. */
declare module 'edtf' {
  /** One date of the grammar. `offset` is in minutes east of UTC; months count from 0. */
  export interface ParsedDate {
    readonly type: 'Date';
    readonly values: readonly number[];
    readonly offset?: number;
  }
  export interface ParsedYear {
    readonly type: 'Year';
    readonly values: readonly [number];
    /** Number of significant leading digits. */
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

  /** Throws if the text does not match the grammar. */
  export function parse(text: string): Parsed;
}
