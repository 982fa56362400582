import { RECORD_KINDS, type RecordKind } from '../../storage/ids.js';
import { recordedKey, timeKey } from '../../storage/sort-key.js';
import { parseTime } from '../../time/edtf.js';
import type { Time } from '../../time/time.js';
import { effectivePeriods } from '../projection/effective-periods.js';
import { foldedPart } from './folded-part.js';
import { type Properties, propertiesOfType } from './properties.js';
import type { KnowledgeRecord } from './record.js';
import type { Stored } from './rows.js';

/** The end of a period that has not ended. */
export const OPEN_END = new Date('9999-12-31T23:59:59.999Z');

/** A node as it lies in the graph. */
export interface StoredNode extends Required<Stored> {
  /** Also among the values. */
  readonly id: string;
}

type StoredValue = string | number | boolean | readonly string[] | null;

/** The node of a record: what was given and all that follows from it. */
export function nodeOfRecord(record: KnowledgeRecord): StoredNode {
  const { kind, id, recordedAt, properties, writtenBy, revisions } = record;
  const given = versionPart(record, properties);
  const effective = kind === 'claim' ? effectiveness(record) : { values: {}, instants: {}, series: {} };
  const identity = identityOf(record);
  return {
    id,
    values: { ...given.values, ...effective.values, ...identity.values, id, writtenBy },
    instants: {
      ...given.instants,
      ...effective.instants,
      recordedAt,
      revisedAt: revisions.at(-1)?.until ?? null,
    },
    series: { ...effective.series, ...identity.series },
    location: given.location,
  };
}

/** What a version of a record says and what follows from it, as it lies in the record's node or in a revision. */
export function versionPart(
  record: Pick<KnowledgeRecord, 'kind' | 'id' | 'recordedAt'>,
  properties: Properties,
): Pick<StoredNode, 'values' | 'instants' | 'location'> {
  const { kind } = record;
  const { latitude = null, longitude = null, ...others } = properties;
  const values: Record<string, StoredValue> = {
    ...others,
    ...foldedPart(kind, record.id, properties),
    ...sortKeys(record, properties),
  };
  const instants: Record<string, Date | null> = {};
  for (const name of TIMES.get(kind) ?? []) {
    const time = timeOf(properties, name);
    instants[`${name}Earliest`] = time?.earliest ?? null;
    instants[`${name}Latest`] = time?.latest ?? null;
    values[`${name}Precision`] = time?.precision ?? null;
    values[`${name}Approximate`] = time?.approximate ?? null;
    values[`${name}Uncertain`] = time?.uncertain ?? null;
  }
  for (const name of INSTANTS.get(kind) ?? []) {
    const milliseconds = properties[name];
    instants[name] = typeof milliseconds === 'number' ? new Date(milliseconds) : null;
    values[name] = null;
  }
  const location =
    latitude === null || longitude === null
      ? null
      : { latitude: Number(latitude), longitude: Number(longitude) };
  return { values, instants, location };
}

const namesByKind = (type: 'time' | 'instant'): ReadonlyMap<RecordKind, readonly string[]> =>
  new Map(RECORD_KINDS.map((kind) => [kind, propertiesOfType(type, kind)]));
const TIMES = namesByKind('time');
const INSTANTS = namesByKind('instant');

const timeOf = (properties: Properties, name: string): Time | null => {
  const text = properties[name];
  return typeof text === 'string' ? parseTime(text) : null;
};

function sortKeys(
  { kind, id, recordedAt }: Pick<KnowledgeRecord, 'kind' | 'id' | 'recordedAt'>,
  properties: Properties,
): Record<string, string> {
  const byRecorded = recordedKey(recordedAt, id);
  switch (kind) {
    // Of versions that are recorded at once, the later one is newer.
    case 'text':
      return { byRecorded: recordedKey(recordedAt, `${versionKey(properties)} ${id}`) };
    case 'document':
      return { byTime: timeKey(timeOf(properties, 'publishedAt'), id), byRecorded };
    case 'event':
      return { byTime: timeKey(timeOf(properties, 'time'), id), byRecorded };
    case 'claim':
      return { byTime: timeKey(timeOf(properties, 'statedAt'), id), byRecorded };
    default:
      return { byRecorded };
  }
}

const VERSION_DIGITS = 6;
const versionKey = ({ version }: Properties): string => String(version).padStart(VERSION_DIGITS, '0');

function effectiveness({
  recordedAt,
  history,
}: KnowledgeRecord): Pick<StoredNode, 'values' | 'instants' | 'series'> {
  const periods = effectivePeriods(recordedAt, history);
  const retracted = history.retracted.find(({ until }) => until === null);
  const ranks = history.ranks.map(({ rank }) => rank);
  return {
    values: { live: periods.some(({ until }) => until === null), ranks, rank: ranks.at(-1) ?? null },
    instants: { retractedAt: retracted?.from ?? null },
    series: {
      liveFrom: periods.map(({ from }) => from),
      liveUntil: periods.map(({ until }) => until ?? OPEN_END),
      rankedAt: history.ranks.map(({ from }) => from),
    },
  };
}

/** Of a record that has never been merged, nothing is stored. */
function identityOf({ merged }: KnowledgeRecord): Pick<StoredNode, 'values' | 'series'> {
  if (merged.length === 0) return { values: {}, series: {} };
  return {
    values: { mergedInto: merged.map(({ into }) => into) },
    series: {
      mergedFrom: merged.map(({ from }) => from),
      mergedUntil: merged.map(({ until }) => until ?? OPEN_END),
    },
  };
}
