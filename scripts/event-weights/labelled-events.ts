import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { packagePath } from '../../src/package-path.js';

type EventLabel = 'same' | 'different' | 'covers' | 'unclear';
type Split = 'training' | 'held out';

/** A row of data/matching/labelled-events.csv: two events by their ids, as somebody judged who read both rows. */
export interface LabelledEvents {
  readonly left: string;
  readonly right: string;
  /** covers: one of them stands for several. unclear: the rows do not tell. */
  readonly label: EventLabel;
  readonly why: string;
  /** The cell of the map, a degree wide, in which the left one is. */
  readonly group: string;
  readonly split: Split;
}

export const readLabelledEvents = (): LabelledEvents[] =>
  parse<LabelledEvents>(readFileSync(packagePath('data/matching/labelled-events.csv'), 'utf8'), {
    columns: true,
  });

/** The number was chosen before there was any score. */
const SALT = 1;
const PARTS = 3;

/** On which side of the split a cell of the map is. */
export const splitOf = (group: string): Split =>
  (createHash('sha256').update(`${SALT}:${group}`).digest()[0] ?? 0) % PARTS === 0 ? 'held out' : 'training';
