import { ActorKind } from '../../../domain/actors/kind.js';
import { ClaimRank } from '../../../domain/claims/rank.js';
import { formatQuantity } from '../../../rules/figures/format-quantity.js';
import { externalKey } from '../../../domain/external-ids/stored-external-id.js';
import { DocumentKind } from '../../../domain/documents/kind.js';
import type {
  ExportedActor,
  ExportedClaim,
  ExportedDocument,
  ExportedEvent,
  ExportedExternalId,
  ExportedPlace,
  Time,
} from '../../reading/records.js';
import { dates } from './dates.js';
import { entity, entityId, type Entity } from './entity.js';

/** Schemas by kind of actor; Organization for all others. */
const SCHEMAS: Readonly<Partial<Record<ActorKind, string>>> = {
  [ActorKind.PERSON]: 'Person',
  [ActorKind.UNIDENTIFIED]: 'LegalEntity',
  [ActorKind.GOVERNMENT]: 'PublicBody',
  [ActorKind.ARMED_FORCES]: 'PublicBody',
};

export const isOrganization = ({ kind }: Pick<ExportedActor, 'kind'>): boolean =>
  kind !== ActorKind.PERSON && kind !== ActorKind.UNIDENTIFIED;

export const actorEntity = ({ id, kind, name, aliases, sameAs, description }: ExportedActor): Entity => {
  const { notes, ...properties } = externalIds(sameAs);
  return entity(id, SCHEMAS[kind] ?? 'Organization', {
    ...{ name, alias: aliases, description, ...properties },
    notes: [inWords(kind), ...notes],
  });
};

export const placeEntity = ({ id, kind, name, aliases, sameAs, location }: ExportedPlace): Entity => {
  const { notes, ...properties } = externalIds(sameAs);
  return entity(id, 'Address', {
    name,
    full: name,
    alias: aliases,
    latitude: location?.latitude,
    longitude: location?.longitude,
    remarks: inWords(kind),
    notes: [
      ...(location?.uncertaintyMeters == null ? [] : [`position known to ${location.uncertaintyMeters} m`]),
      ...notes,
    ],
    ...properties,
    osmId: sameAs.flatMap(({ scheme, id: osmId }) => (scheme === 'osm' ? osmId : [])),
  });
};

/** FollowTheMoney has a property for ids of Wikidata; of other registers the page stands for them, or a note. */
function externalIds(sameAs: readonly ExportedExternalId[]) {
  const others = sameAs.filter(({ scheme }) => scheme !== 'wikidata');
  return {
    wikidataId: sameAs.flatMap(({ scheme, id }) => (scheme === 'wikidata' ? id : [])),
    sourceUrl: others.flatMap(({ url }) => url ?? []),
    notes: others.flatMap((one) => (one.url === null ? externalKey(one) : [])),
  };
}

export function documentEntity(document: ExportedDocument, nameOf: (id: string) => string | null): Entity {
  const { id, kind, title, url, language, publishedAt, publishers } = document;
  const { date, startDate } = dates(publishedAt);
  return entity(id, kind === DocumentKind.NEWS_ARTICLE ? 'Article' : 'Document', {
    title,
    // The schema requires a file name; there is none, so the id takes its place.
    fileName: id,
    sourceUrl: url,
    // FollowTheMoney accepts only three-letter language codes (ISO 639-3).
    language: language !== null && /^[a-z]{3}$/.test(language) ? language : null,
    publishedAt: date ?? startDate,
    publisher: publishers.map((one) => nameOf(one.id)),
    keywords: inWords(kind),
  });
}

export function eventEntity(event: ExportedEvent): Entity {
  const { id, kind, title, description, time, participants, places, effects, documents } = event;
  return entity(id, 'Event', {
    name: title,
    description,
    summary: effects.map(
      ({ kind: done, object, quantity }) =>
        `${inWords(done)} ${quantity ? `${formatQuantity(quantity)} ` : ''}${object}`,
    ),
    keywords: inWords(kind),
    ...dates(time),
    notes: asStated(time),
    location: places.map(({ name }) => name),
    addressEntity: places.map((place) => entityId(place.id)),
    involved: [...new Set(participants.map(({ actor }) => entityId(actor.id)))],
    proof: documents.map((document) => entityId(document.id)),
  });
}

/** Who says what about something, in which document; for computed claims, a note. */
export function claimEntity(claim: ExportedClaim): Entity {
  const { id, subject, document, text, predicate, quote, statedAt, saidBy, basedOn } = claim;
  if (!document) return entity(id, 'Note', { entity: entityId(subject.id), description: text });
  return entity(id, 'Documentation', {
    entity: entityId(subject.id),
    document: entityId(document.id),
    role: inWords(predicate),
    summary: text,
    description: quote,
    ...dates(statedAt),
    publisher: saidBy.map(({ name }) => name),
    proof: basedOn.map((ground) => entityId(ground.id)),
    status: statusOf(claim),
    recordId: id,
  });
}

/** Reasons not to take it at face value. */
const statusOf = ({ polarity, rank, retractedAt, supersededBy }: ExportedClaim): string[] => [
  inWords(polarity),
  ...(rank === ClaimRank.NORMAL ? [] : [inWords(rank)]),
  ...(retractedAt === null ? [] : ['retracted']),
  ...(supersededBy.some((other) => other.retractedAt === null) ? ['superseded'] : []),
];

const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** A time that dates cannot express completely. */
const asStated = (time: Time | null): string | null =>
  time && (time.approximate || time.uncertain) ? `time as stated: ${time.edtf}` : null;
