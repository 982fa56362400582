import { DocumentKind } from '../../domain/documents/kind.js';
import type { Reader } from '../../neo4j/database.js';
import type { RecordsOfFormat } from '../importer.js';
import { compareVersions } from './compare-versions.js';

/** A stored record of a data set. */
export interface StoredRecord {
  readonly id: string;
  readonly version: string | null;
}

const STORED = `
MATCH (record:Document)
WHERE record.id STARTS WITH $beginning AND record.kind = $kind AND NOT substring(record.id, size($beginning)) CONTAINS '/'
RETURN record.id AS id, record.version AS version
ORDER BY record.id
`;

/** The stored records of a data set. */
export const readStoredRecords = (
  reader: Reader,
  { idPrefix: beginning }: RecordsOfFormat,
): Promise<StoredRecord[]> =>
  reader.run<StoredRecord>({
    text: STORED,
    parameters: { beginning, kind: DocumentKind.DATASET_RECORD },
  });

/** The latest version among some records; null if none has one. */
export const latestOf = (records: readonly StoredRecord[]): string | null =>
  records
    .map(({ version }) => version)
    .reduce((latest, version) => (compareVersions(version, latest) > 0 ? version : latest), null);
