import { kindOfId, type RecordKind } from '../storage/ids.js';
import { EMPTY_HISTORY, type ClaimHistory } from '../write/projection/effective-periods.js';
import { type Properties, propertiesOf } from '../write/records/properties.js';
import type { KnowledgeRecord, Version } from '../write/records/record.js';
import { recordLine } from './format.js';

/** A record as it stands in a backup. Into what it is merged follows from the merges, and is left out. */
export const plainRecord = (record: KnowledgeRecord): object => {
  const { kind, id, recordedAt, revisions, history } = record;
  return {
    kind,
    id,
    recordedAt,
    ...plainVersion(record),
    ...(revisions.length > 0 && {
      revisions: revisions.map(({ from, until, ...says }) => ({ from, until, ...plainVersion(says) })),
    }),
    ...(kind === 'claim' && { history }),
  };
};

const plainVersion = ({ properties, writtenBy }: Pick<Version, 'properties' | 'writtenBy'>): object => ({
  writtenBy,
  properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)),
});

/** Reads a record. Throws a ZodError or an error that says what it has that no record has. */
export function readRecord(line: unknown): KnowledgeRecord {
  const { id, revisions, history, ...read } = recordLine.parse(line);
  const kind = kindOfId(id);
  if (kind === null || kind !== read.kind)
    throw new TypeError(`“${id}” is not the id of a record of the kind “${read.kind}”`);
  return {
    ...read,
    kind,
    id,
    properties: knownProperties(kind, id, read.properties),
    revisions: revisions.map((revision) => ({
      ...revision,
      properties: knownProperties(kind, id, revision.properties),
    })),
    history: (history as ClaimHistory | undefined) ?? EMPTY_HISTORY,
    merged: [],
  };
}

/** Names of properties stand in statements, so only ours may. */
function knownProperties(kind: RecordKind, id: string, properties: Properties): Properties {
  const names = Object.keys(propertiesOf(kind));
  const unknown = Object.keys(properties).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`“${id}” has a property “${unknown}” that this version does not know`);
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
