import type { RecordKind } from '../../graph/ids.js';

export type Value = string | number | readonly string[] | null;
/** What a record says, by the names of docs/storage.md; coordinates as two numbers, a time as its text. */
export type Properties = Readonly<Record<string, Value>>;

/**
 * How a property lies in the graph. A list is always there; an optional one only where it was given, be it empty. An
 * instant is milliseconds here, as JavaScript counts them.
 */
export type PropertyType = 'text' | 'number' | 'list' | 'optionalList' | 'time' | 'instant';

/**
 * The properties of each kind of record that its giver decides; everything else that is stored follows from them. The
 * rule of a derivation is ours: a claim that has one was worked out here.
 */
const PROPERTIES = {
  actor: {
    name: 'text',
    aliases: 'list',
    kind: 'text',
    description: 'text',
    sameAs: 'optionalList',
  },
  place: {
    name: 'text',
    aliases: 'list',
    kind: 'text',
    within: 'text',
    latitude: 'number',
    longitude: 'number',
    uncertaintyMeters: 'number',
    sameAs: 'optionalList',
  },
  document: {
    kind: 'text',
    title: 'text',
    url: 'text',
    language: 'text',
    publishedAt: 'time',
    version: 'text',
    publishers: 'list',
    relays: 'list',
  },
  event: { kind: 'text', title: 'text', description: 'text', time: 'time', partOf: 'text' },
  claim: {
    text: 'text',
    predicate: 'text',
    polarity: 'text',
    rank: 'text',
    quote: 'text',
    derivation: 'text',
    derivationRule: 'text',
    title: 'text',
    weapon: 'text',
    effectKind: 'text',
    effectObject: 'text',
    effectOwner: 'text',
    measure: 'text',
    unit: 'text',
    low: 'number',
    best: 'number',
    high: 'number',
    qualifier: 'text',
    statedAt: 'time',
    validTime: 'time',
    subject: 'text',
    object: 'text',
    saidBy: 'list',
    document: 'text',
    scopePlace: 'text',
    scopeActor: 'text',
    supersedes: 'list',
    derivedFrom: 'list',
    basedOn: 'list',
    relayedBy: 'optionalList',
    namesUsed: 'optionalList',
  },
  decision: { claim: 'text', kind: 'text', newRank: 'text', reason: 'text', decidedBy: 'text' },
  assessment: { claim: 'text', reliability: 'text', credibility: 'number', note: 'text', assessor: 'text' },
  merge: {
    kept: 'text',
    merged: 'list',
    reason: 'text',
    decidedBy: 'text',
    undoneAt: 'instant',
    undoneBy: 'text',
  },
  refusal: { pair: 'list', reason: 'text', decidedBy: 'text', undoneAt: 'instant', undoneBy: 'text' },
} as const satisfies Readonly<Record<RecordKind, Readonly<Record<string, PropertyType>>>>;

export const propertiesOf = (kind: RecordKind): Readonly<Record<string, PropertyType>> => PROPERTIES[kind];

/** The properties of a kind that lie in the graph in the same way. */
export const propertiesOfType = (type: PropertyType, kind: RecordKind): readonly string[] =>
  Object.entries(propertiesOf(kind)).flatMap(([name, own]) => (own === type ? [name] : []));

/** The properties in which two records of a kind differ. */
export const differences = (kind: RecordKind, one: Properties, other: Properties): string[] =>
  Object.keys(propertiesOf(kind)).filter((name) => !isSame(one[name] ?? null, other[name] ?? null));

const isSame = (one: Value, other: Value): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item, index) => item === other[index])
    : one === other;
