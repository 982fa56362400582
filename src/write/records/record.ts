import type { RecordKind } from '../../storage/ids.js';
import { type ClaimHistory, EMPTY_HISTORY } from '../projection/effective-periods.js';
import type { MergedPeriod } from '../projection/merged-periods.js';
import type { Period } from './period.js';
import type { Properties } from './properties.js';

/** What a record said during a period. */
export interface Version extends Period {
  readonly properties: Properties;
  /** Who wrote that; null of what was worked out, and where it was not kept. */
  readonly writtenBy: string | null;
}

/** A record with all that the projection needs to know of it. */
export interface KnowledgeRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly recordedAt: Date;
  /** What it says now; of a claim, what it said when it was recorded, its rank included. */
  readonly properties: Properties;
  /** Who wrote what it says now; null of what was worked out, and where it was not kept. */
  readonly writtenBy: string | null;
  /** What it said before, oldest first; nothing of a claim or a decision, which never change. */
  readonly revisions: readonly Version[];
  /** What happened to a claim; of the other kinds, nothing. */
  readonly history: ClaimHistory;
  /** When it was merged, and into what; nothing of claims and decisions. */
  readonly merged: readonly MergedPeriod[];
}

/** A record as it is when it is first written. */
export const newRecord = (
  kind: RecordKind,
  id: string,
  properties: Properties,
  recordedAt: Date,
): KnowledgeRecord => ({
  kind,
  id,
  recordedAt,
  properties,
  writtenBy: null,
  revisions: [],
  history: EMPTY_HISTORY,
  merged: [],
});

/** What a record says now, and since when. */
export const currentVersion = ({
  recordedAt,
  properties,
  writtenBy,
  revisions,
}: KnowledgeRecord): Version => ({
  from: revisions.at(-1)?.until ?? recordedAt,
  until: null,
  properties,
  writtenBy,
});

/** All that a record has said, oldest first. */
export const versionsOf = (record: KnowledgeRecord): Version[] => [
  ...record.revisions,
  currentVersion(record),
];
