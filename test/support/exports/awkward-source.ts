import { KnownBy } from '../../../src/time/as-of.js';
import { Readable } from 'node:stream';
import { ActorKind } from '../../../src/domain/actors/kind.js';
import { ClaimRank } from '../../../src/domain/claims/rank.js';
import { Polarity } from '../../../src/domain/claims/polarity.js';
import { Predicate } from '../../../src/domain/claims/predicate.js';
import { Qualifier } from '../../../src/domain/claims/qualifier.js';
import { DocumentKind } from '../../../src/domain/documents/kind.js';
import { EffectKind } from '../../../src/domain/events/effect-kind.js';
import { EventKind } from '../../../src/domain/events/kind.js';
import { ParticipantRole } from '../../../src/domain/events/participant-role.js';
import { PlaceKind } from '../../../src/domain/places/kind.js';
import { parseTime } from '../../../src/time/edtf.js';
import type {
  AssessedClaim,
  ExportedActor,
  ExportedDocument,
  ExportedEvent,
  ExportedPlace,
} from '../../../src/exports/reading/records.js';
import { ARABIC, AT_SIGN, BREAKS, FORMULA, HEBREW, LINES, MINUS, SECTION, TITLE } from './awkward-texts.js';
import type { ExportedEdge, ExportSource } from '../../../src/exports/reading/export-source.js';

const at = new Date('2026-03-25T12:00:00.000Z');
const SAME_AS = [
  { scheme: 'wikidata', id: 'Q2429253', url: 'https://www.wikidata.org/wiki/Q2429253' },
  { scheme: 'acled', id: 'Islamic State (Iraq)', url: null },
];
const actors: readonly ExportedActor[] = [
  {
    ...{ id: 'actor:formula', __typename: 'Organization', name: FORMULA, kind: ActorKind.ARMED_GROUP },
    ...{ aliases: [AT_SIGN, SECTION], description: BREAKS, sameAs: SAME_AS },
  },
  {
    ...{ id: 'actor:hebrew', __typename: 'Person', name: HEBREW, kind: ActorKind.PERSON },
    ...{ aliases: [], description: null, sameAs: [] },
  },
];

const place: ExportedPlace = {
  ...{ id: 'place:mosul', name: ARABIC, kind: PlaceKind.CITY, aliases: ['Mosul'], within: null },
  sameAs: [{ scheme: 'geonames', id: '99072', url: 'https://www.geonames.org/99072' }],
  location: { latitude: -36.34, longitude: 43.13, uncertaintyMeters: 500 },
};

const document: ExportedDocument = {
  ...{ id: 'document:a/b~c', kind: DocumentKind.REPORT, title: MINUS, url: 'https://example.org/?a=1&b=2' },
  ...{ language: 'ar', version: null, publishedAt: parseTime('2019-03'), relays: [] },
  publishers: [{ id: 'actor:hebrew' }],
};

const event: ExportedEvent = {
  ...{
    id: 'event:awkward',
    kind: EventKind.BATTLE,
    title: TITLE,
    description: LINES,
    time: parseTime('2019-03-17~'),
  },
  ...{ partOf: null, independentOrigins: 1, weapons: ['=rocket', SECTION], effects: [], places: [place] },
  participants: [
    { role: ParticipantRole.PERPETRATOR, actor: actors[0] as ExportedActor },
    { role: ParticipantRole.OBSERVER, actor: actors[1] as ExportedActor },
  ],
  documents: [document],
};

const claim: AssessedClaim = {
  ...{ id: 'claim:killed', text: SECTION, predicate: Predicate.MEASURED, polarity: Polarity.ASSERTED },
  ...{ rank: ClaimRank.NORMAL, quote: BREAKS, recordedAt: at, retractedAt: null, derivation: null },
  ...{
    derivationRule: null,
    subject: { id: event.id },
    object: null,
    saidBy: [{ id: 'actor:hebrew', name: HEBREW }],
  },
  ...{ document: { id: document.id }, statedAt: null, validTime: null, scopePlace: null, scopeActor: null },
  ...{ supersedes: [], supersededBy: [], derivedFrom: [], basedOn: [], relayedBy: [] },
  namesUsed: [{ node: { id: 'actor:hebrew' }, name: FORMULA }],
  ...{ decisions: [], assessments: [], passages: [] },
  title: null,
  weapon: null,
  effect: null,
  quantity: { measure: 'killed', unit: null, low: 2, best: -5, high: 5, qualifier: Qualifier.EXACT },
};

const claims: readonly AssessedClaim[] = [
  claim,
  {
    ...{ ...claim, id: 'claim:destroyed', predicate: Predicate.AFFECTED, supersedes: [claim] },
    effect: { kind: EffectKind.DESTROYED, object: '=vehicle', owner: { id: 'actor:formula' } },
  },
  {
    ...{ ...claim, id: 'claim:used', predicate: Predicate.USED, weapon: SECTION, quantity: null },
    passages: [
      {
        ...{ document: { id: document.id }, text: { sha256: 'ab12' }, exact: BREAKS, start: 3, end: 12 },
        ...{ prefix: FORMULA, suffix: '' },
      },
    ],
  },
  {
    ...{ ...claim, id: 'claim:post', predicate: Predicate.HOLDS_POST_IN, title: MINUS, quantity: null },
    ...{ subject: { id: 'actor:hebrew' }, object: { id: 'actor:formula' }, basedOn: [document] },
    ...{ scopePlace: { id: place.id }, validTime: parseTime('2019-03/..') },
  },
];

const edges: readonly ExportedEdge[] = [
  {
    ...{ source: event.id, type: 'PERPETRATED_BY', target: 'actor:formula', claims: ['claim:killed'] },
    ...{ title: SECTION, validTime: '2019/2020' },
  },
  {
    ...{ source: event.id, type: 'OCCURRED_AT', target: place.id, claims: ['claim:killed', 'claim:b'] },
    ...{ title: null, validTime: null },
  },
];

const each = (...items: readonly unknown[]) => Readable.from(items);

/** The content of a small graph with difficult texts only. */
export const awkwardSource = {
  subgraph: {
    ...{ events: [event.id], places: [place.id], documents: [document.id] },
    actors: actors.map(({ id }) => id),
  },
  exportContext: { at: { instant: at, knownBy: KnownBy.RECORDED } },
  isEverything: true,
  events: () => each(event),
  actors: () => each(...actors),
  places: () => each(place),
  documents: () => each(document),
  claims: () => each(...claims),
  claimsByEvent: () => each([event, claims.slice(0, 3)]),
  edges: () => each(...edges),
} as unknown as ExportSource;
