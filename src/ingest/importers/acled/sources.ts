import type { ActorInput } from '../../../knowledge/actors/actor-input.js';
import { listInWords } from '../../../knowledge/claims/in-words.js';
import type { DocumentInput } from '../../../knowledge/documents/document-input.js';
import { DocumentKind } from '../../../knowledge/documents/document-kind.js';
import { ACLED, sourceNamed } from './actors.js';
import { idWithin } from './ids.js';

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

/** So many sources are named in a title. */
const MOST_NAMED = 3;

/** Who says a thing, and where. */
export interface Attribution {
  readonly saidBy: readonly ActorInput[];
  readonly document: DocumentInput;
}

/**
 * What the sources of a record said. ACLED names them, but no article, date or headline, and puts together what they
 * report: of several it is not known which said what. So all that they said about one event is one document, issued by
 * all of them, and counts as one origin. Null where no source is named.
 */
export function accountOf(record: string, key: string, names: string[], scale: string): Attribution | null {
  if (names.length === 0) return null;
  const saidBy = names.map(sourceNamed);
  const more = names.length - MOST_NAMED;
  const shown = more > 1 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  const scaleKey = scale.toLowerCase();
  const document = {
    id: idWithin(record, 'sources'),
    kind: Object.hasOwn(KINDS, scaleKey) ? (KINDS[scaleKey] as DocumentKind) : DocumentKind.OTHER,
    title: `${listInWords(shown)} on ACLED event ${key}`,
    publishers: [...new Set(saidBy.map(({ id }) => id))],
  };
  return { saidBy, document };
}

/**
 * ACLED's record of an event, which relays its sources. Its version is the `timestamp`: the second, since 1970, in which
 * ACLED last changed it.
 */
export function recordOf(
  record: string,
  key: string,
  version: string,
  account: Attribution | null,
): Attribution {
  const document = {
    id: record,
    kind: DocumentKind.DATASET_RECORD,
    title: `ACLED record ${key}`,
    publishers: [ACLED.id],
    version,
    ...(isTimestamp(version) && { publishedAt: instantOf(version) }),
    relays: account ? [account.document.id] : [],
  };
  return { saidBy: [ACLED], document };
}

/** Seconds of this century; releases are counted otherwise. */
export const isTimestamp = (text: string): boolean => /^\d{9,10}$/.test(text);

const instantOf = (seconds: string): string =>
  new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
