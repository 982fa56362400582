import type { ActorInput } from '../../domain/actors/inputs.js';
import type { DocumentInput } from '../../domain/documents/inputs.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import type { RecordsOfFormat } from '../importer.js';
import { ACLED, sourceNamed } from './actors.js';
import { idWithin } from './ids.js';
import { instantOf, isTimestamp } from './timestamp.js';

/** Kind of document by scale of the source; if several scales are given, it is not known which is whose. */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  subnational: DocumentKind.NEWS_ARTICLE,
  national: DocumentKind.NEWS_ARTICLE,
  regional: DocumentKind.NEWS_ARTICLE,
  international: DocumentKind.NEWS_ARTICLE,
  'new media': DocumentKind.SOCIAL_POST,
  'local partner': DocumentKind.REPORT,
  other: DocumentKind.REPORT,
};

/** A report of one source on one event. */
export interface Report {
  readonly office: ActorInput;
  readonly document: DocumentInput;
}

/**
 * The reports that a record is based on. ACLED names their sources, but no article, date or headline, so the reports
 * cannot be identified: what each source said about one event is one document.
 */
export const reportsOf = (record: string, key: string, names: readonly string[], scale: string): Report[] =>
  names.map((name) => {
    const office = sourceNamed(name);
    const scaleKey = scale.toLowerCase();
    const document = {
      id: idWithin(record, 'sources', name),
      kind: Object.hasOwn(KINDS, scaleKey) ? (KINDS[scaleKey] as DocumentKind) : DocumentKind.OTHER,
      title: `${name} on ACLED event ${key}`,
      publishers: [office.id],
    };
    return { office, document };
  });

/** The records of ACLED's events, both in its tables and in its list of deleted ones. */
export const RECORDS: RecordsOfFormat = { idPrefix: 'document:acled-', versionIsRelease: false };

/**
 * ACLED's record of an event. It does not contain what its sources said, so it relays none. Its version is the
 * `timestamp`: when ACLED last changed it, in seconds since 1970.
 */
export const recordOf = (key: string, version: string): DocumentInput => ({
  id: `${RECORDS.idPrefix}${key}`,
  kind: DocumentKind.DATASET_RECORD,
  title: `ACLED record ${key}`,
  publishers: [ACLED.id],
  version,
  ...(isTimestamp(version) && { publishedAt: instantOf(version) }),
});
