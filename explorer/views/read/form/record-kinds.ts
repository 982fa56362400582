import type { Kind } from '../../../parts/thing-picker/kind.js';
import type { Thing } from '../../../parts/thing/thing.js';
import type { ActorInput, DocumentInput, EventInput, Input, PlaceInput, Section } from '../draft/item.js';

/** What can be created beside claims. */
export type RecordKind = Exclude<Kind, 'claim'>;

/** Kinds of records as the schema has them, those that are created most first. */
export const KINDS: {
  readonly actor: readonly ActorInput['kind'][];
  readonly place: readonly PlaceInput['kind'][];
  readonly event: readonly EventInput['kind'][];
  readonly document: readonly DocumentInput['kind'][];
} = {
  actor: [
    ...(['ORGANIZATION', 'PERSON', 'ARMED_GROUP', 'ARMED_FORCES', 'MILITARY_UNIT', 'GOVERNMENT'] as const),
    ...(['COALITION', 'POLITICAL_PARTY', 'MEDIA', 'UNIDENTIFIED'] as const),
  ],
  place: [
    ...(['TOWN', 'VILLAGE', 'CITY', 'SITE', 'DISTRICT', 'PROVINCE', 'REGION', 'COUNTRY'] as const),
    ...(['VALLEY', 'RIVER', 'OTHER'] as const),
  ],
  event: [
    ...(['STRIKE', 'STRIKE_CAMPAIGN', 'BATTLE', 'ATTACK', 'TERRITORIAL_CONTROL'] as const),
    ...(['DECLARATION', 'MOVEMENT', 'OTHER'] as const),
  ],
  document: [
    ...(['STATEMENT', 'PRESS_RELEASE', 'SOCIAL_POST', 'NEWS_ARTICLE', 'REPORT', 'DATASET'] as const),
    ...(['DATASET_RECORD', 'OTHER'] as const),
  ],
};

export const SECTION_OF: Readonly<Record<RecordKind, Section>> = {
  actor: 'actors',
  place: 'places',
  event: 'events',
  document: 'documents',
};

const TYPES: Readonly<Record<RecordKind, string>> = {
  actor: 'Organization',
  place: 'Place',
  event: 'Event',
  document: 'Document',
};

const KIND_OF: Readonly<Record<string, RecordKind>> = Object.fromEntries(
  Object.entries(SECTION_OF).map(([kind, section]) => [section, kind as RecordKind]),
);

/** The kind of the records of a section; null for those that nothing is called after. */
export const kindOfSection = (section: Section): RecordKind | null => KIND_OF[section] ?? null;

/** Maximum length of the part of an id that is made from a name. */
const MAX_SLUG_LENGTH = 60;

/** Letters of any script and digits, with hyphens between them. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');

/** Parts of ids that nobody else has, for names that others may have, too. */
const unique = (): string => crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '';

/** A new id of a kind, by a name. */
export const newId = (kind: Kind, name: string): string =>
  `${kind}:${[slug(name), unique()].filter((part) => part !== '').join('-')}`;

/** A record that begins with its name. */
export const newRecord = (kind: RecordKind, name: string): Input & { id: string } =>
  ({
    id: newId(kind, name),
    [kind === 'actor' || kind === 'place' ? 'name' : 'title']: name,
    kind: KINDS[kind][0],
  }) as Input & { id: string };

/** A record of a draft as things are named. */
export function thingOfRecord(kind: RecordKind, record: Input): Thing {
  const { id, name, title } = record as { id: string; name?: string; title?: string };
  return {
    __typename: TYPES[kind],
    id,
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
  };
}
