import type { Period } from '../records/period.js';

/** A relationship as docs/storage.md describes it. One that has ended lies under its type prefixed `WAS_`. */
export interface Edge extends Period {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** The claim that it is projected from, for one between two entities. */
  readonly claim: string | null;
  /** The record that says so, for one whose source is another, because the record has been merged into it. */
  readonly record: string | null;
  /** Post or rank held, for one between two actors. */
  readonly title: string | null;
  /** When it held, in EDTF, for one between two actors. */
  readonly validTime: string | null;
}

/** Two edges that have this in common are the same. */
export const edgeKey = ({ from, until, ...edge }: Edge): string => {
  const { type, source, target, claim, record, title, validTime } = edge;
  return JSON.stringify([
    type,
    source,
    target,
    claim,
    record,
    title,
    validTime,
    from.getTime(),
    until?.getTime(),
  ]);
};
