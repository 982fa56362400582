import type { ActorInput } from '../../../knowledge/actors/actor-input.js';
import type { DocumentInput } from '../../../knowledge/documents/document-input.js';
import { DocumentKind } from '../../../knowledge/documents/document-kind.js';
import type { RecordsOfFormat } from '../importer.js';
import { ACLED, sourceNamed } from './actors.js';
import { idWithin } from './ids.js';
import { instantOf, isTimestamp } from './timestamp.js';

/** What kind of document a source of each scale issues; of several scales together it is not known which is whose. */
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
 * The reports on which a record is based. ACLED names their sources, but no article, date or headline, so which reports
 * they are cannot be known: what each source said about one event is one document of its own.
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

/** The records that the events of ACLED have, in its tables and in its list of those that it has deleted. */
export const RECORDS: RecordsOfFormat = { idPrefix: 'document:acled-', versionIsRelease: false };

/**
 * ACLED's record of an event. What its sources said is not in it, so that it relays none. Its version is the `timestamp`:
 * the second, since 1970, in which ACLED last changed it.
 */
export const recordOf = (key: string, version: string): DocumentInput => ({
  id: `${RECORDS.idPrefix}${key}`,
  kind: DocumentKind.DATASET_RECORD,
  title: `ACLED record ${key}`,
  publishers: [ACLED.id],
  version,
  ...(isTimestamp(version) && { publishedAt: instantOf(version) }),
});
