import { isNonNullType, type GraphQLField } from 'graphql';
import { encodeCursor } from '../../../src/query/page/cursor.js';
import type { Vocabulary } from '../operations/random-operation.js';
import type { Random } from '../operations/random.js';
import { ORDERS } from './connection.js';
import type { FlatGraph } from './flat-graph.js';
import { published } from './plain-execution.js';
import { roots } from './resolvers.js';

const TIMES = [
  '2019',
  '2019-03',
  '2019-03-10/2019-03-20',
  '../2019-03-17',
  '2019-03-18/..',
  '2019-03-26~',
  '2014',
];
const WORDS = [
  'strike',
  'isis',
  'campaign',
  'coalit*',
  'baghouz',
  'strikes territory',
  '"of march"',
  'nowhere',
];
const KINDS = ['actor', 'place', 'event', 'document', 'claim'];

/** Computed over many claims, so not in a direct reading of the graph; tested separately. */
const WORKED_OUT: Readonly<Record<string, readonly string[]>> = {
  Event: ['independentOrigins'],
  Claim: ['independentOrigins', 'provenance', 'relayedBy', 'stale', 'staleReason'],
  Dispute: ['explanation'],
};

type Make = (random: Random, words: Words) => unknown;

/** Generates arguments that name things in a graph. */
class Words {
  private readonly ids: readonly string[];

  constructor(
    readonly graphs: readonly FlatGraph[],
    readonly graph: FlatGraph,
    /** Whether the past is queried. Cursors are of the present, and used only there. */
    readonly past: boolean,
  ) {
    this.ids = [...graph.nodes.keys()].filter((id) => id.includes(':')).sort();
  }

  of(...kinds: readonly string[]): string[] {
    return this.ids.filter((id) => kinds.includes(id.slice(0, id.indexOf(':'))));
  }

  values(label: string, property: string): unknown[] {
    return [...new Set(this.graph.withLabel(label).map((node) => node[property]))].filter(
      (value) => value !== undefined,
    );
  }

  keys(label: string, order: string): string[] {
    return this.values(label, order) as string[];
  }

  names(label: string): string[] {
    return this.graph.withLabel(label).map(({ names }) => (names as string[])[0] ?? 'nobody');
  }
}

const ids =
  (...kinds: string[]): Make =>
  (random, words) =>
    random.some(words.of(...kinds), 3);
const instant: Make = (random, { graphs }) =>
  new Date(random.oneOf(graphs).instant.getTime() + random.oneOf([0, 0, 1])).toISOString();
/** Sometimes an unknown id, sometimes one as of an instant. */
const id =
  (...kinds: string[]): Make =>
  (random, words) => {
    const found = random.chance(8) ? `${kinds[0] ?? ''}:nothing` : random.oneOf(words.of(...kinds));
    return words.past && random.chance(10) ? `${found}@${String(instant(random, words))}` : found;
  };
const among =
  (...values: readonly unknown[]): Make =>
  (random) =>
    random.oneOf(values);
const some =
  (label: string, property: string): Make =>
  (random, words) =>
    random.some(words.values(label, property), 2);
const enums =
  (type: string): Make =>
  (random) => {
    const found = published.getType(type) as { getValues(): readonly { name: string }[] } & object;
    return random.oneOf(found.getValues()).name;
  };
const box = among([39, 33, 42, 36], [35, 30, 50, 40], [-180, -90, 180, 90], [0, 0, 1, 1]);

const EVENT = {
  kind: some('Event', 'kind'),
  during: among(...TIMES),
  match: enums('Match'),
  by: ids('actor'),
  on: ids('actor'),
  involving: ids('actor'),
  at: ids('place'),
  boundingBox: box,
  saidBy: ids('actor'),
  text: among(...WORDS),
};

const FILTERS: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  EventFilter: EVENT,
  ClaimFilter: {
    about: ids('event', 'actor', 'place'),
    document: ids('document'),
    saidBy: ids('actor'),
    measure: some('Claim', 'measure'),
    rank: (random) => [enums('ClaimRank')(random, undefined as never)],
    statedDuring: among(...TIMES),
    disputed: among(true, false),
    text: among(...WORDS),
    includeRetracted: among(true, false),
  },
  ActorFilter: {
    kind: some('Actor', 'kind'),
    name: (random, words) => random.oneOf(words.names('Actor')),
    partOf: ids('actor'),
    text: among(...WORDS),
  },
  PlaceFilter: {
    kind: some('Place', 'kind'),
    name: (random, words) => random.oneOf(words.names('Place')),
    within: ids('place'),
    near: among(
      { latitude: 34.4, longitude: 40.9, radiusMeters: 50_000 },
      { latitude: 36, longitude: 43, radiusMeters: 300_000 },
    ),
    boundingBox: box,
    text: among(...WORDS),
  },
  DocumentFilter: {
    kind: some('Document', 'kind'),
    publisher: ids('actor'),
    publishedDuring: among(...TIMES),
    text: among(...WORDS),
  },
};

function filterOf(type: string, random: Random, words: Words, depth = 0): Record<string, unknown> {
  const fields = FILTERS[type] ?? {};
  const filter: Record<string, unknown> = {};
  for (const name of random.some(Object.keys(fields), 2)) {
    // It applies to the whole list.
    if (name === 'includeRetracted' && depth > 0) continue;
    filter[name] = random.chance(8) ? null : fields[name]?.(random, words);
  }
  const inner = () => filterOf(type, random, words, depth + 1);
  dropIdleMatch(filter);
  if (depth < 2 && random.chance(15)) filter['and'] = Array.from({ length: random.upTo(2) }, inner);
  if (depth < 2 && random.chance(15)) filter['or'] = Array.from({ length: 1 + random.upTo(1) }, inner);
  if (depth < 2 && random.chance(15)) filter['not'] = inner();
  return filter;
}

/** `match` without a time or a place is rejected. */
function dropIdleMatch(given: Record<string, unknown>): void {
  if (given['during'] == null && given['at'] == null) delete given['match'];
}

const SLICE = ['first', 'last', 'after', 'before', 'orderBy'];
const STORED: Readonly<Record<string, string>> = { MergeDecision: 'Merge', MergeRefusal: 'Refusal' };
const DEFAULT_ORDERS: Readonly<Record<string, string>> = {
  Actor: 'byName',
  Place: 'byName',
  Dispute: 'byGap',
  Merge: 'byRecorded',
  Refusal: 'byRecorded',
};

/** A page of a list, from either end, between cursors that the list may have returned. */
function slice({ name, args, type }: GraphQLField<unknown, unknown>, random: Random, words: Words) {
  const given: Record<string, unknown> = {};
  const node = String(type).replace(/Connection!$/, '');
  const label = STORED[node] ?? node;
  const orders = args.find(({ name }) => name === 'orderBy');
  if (orders && random.chance(40))
    given['orderBy'] = random.chance(15) ? null : enums(String(orders.type))(random, words);
  const order = ORDERS[String(given['orderBy'])] ?? DEFAULT_ORDERS[label] ?? 'byTime';
  if (random.chance(60)) given[random.chance(50) ? 'first' : 'last'] = random.oneOf([0, 1, 2, 3, 5, 20]);
  const keys = words.keys(label, order);
  for (const cursor of ['after', 'before'])
    if (!words.past && keys.length > 0 && random.chance(20))
      given[cursor] = random.chance(15)
        ? null
        : encodeCursor({ list: name, order, at: null }, random.oneOf(keys));
  return given;
}

const REASON = among('Wrong.', 'So it is.');
const ROOTS: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  node: { id: id(...KINDS, 'merge', 'refusal') },
  nodes: { ids: ids(...KINDS, 'merge', 'refusal') },
  actor: { id: id('actor') },
  place: { id: id('place') },
  event: { id: id('event') },
  document: { id: id('document') },
  claim: { id: id('claim') },
  strikes: { by: EVENT.by, on: EVENT.on, at: EVENT.at, during: EVENT.during, match: EVENT.match },
  disputes: { about: ids('event', 'actor', 'place'), measure: some('Claim', 'measure') },
  asOf: { at: instant },
  assertClaim: { claim: newClaim },
  retractClaim: { id: ids1('claim'), reason: REASON },
  rankClaim: { id: ids1('claim'), rank: enums('ClaimRank'), reason: REASON },
  assessClaim: {
    id: ids1('claim'),
    assessment: (random) => ({ credibility: 1 + random.upTo(5), note: 'Seen.' }),
  },
  merge: { keep: ids1('place'), merge: (random, words) => [random.oneOf(words.of('place'))], reason: REASON },
  undoMerge: { id: ids1('merge') },
  refuseMerge: { one: ids1('actor'), other: ids1('actor'), reason: REASON },
  undoMergeRefusal: { id: ids1('refusal') },
  /** Known documents unchanged: ingesting them again must have the same result. */
  ingest: {
    dossier: (random, { graph }) => ({
      documents: random
        .some(graph.withLabel('Document'), 2)
        .filter(({ id: own }, index, all) => all.findIndex((other) => other.id === own) === index)
        .map(({ id: own, kind, title }) => ({ id: own, kind, title })),
    }),
  },
};

function ids1(...kinds: string[]): Make {
  return (random, words) => random.oneOf(words.of(...kinds));
}

function newClaim(random: Random, words: Words): unknown {
  const object = random.oneOf(words.of('actor'));
  return {
    id: `claim:new-${words.graphs.length}-${random.upTo(1e6)}`,
    text: 'A strike was seen.',
    subject: random.oneOf(words.of('event')),
    predicate: 'TARGETED',
    object,
    ...(random.chance(50) && { namesUsed: [{ node: object, name: random.oneOf(['RAF', 'The Others']) }] }),
    saidBy: [random.oneOf(words.of('actor'))],
    document: random.oneOf(words.of('document')),
    ...(random.chance(50) && { statedAt: random.oneOf(TIMES) }),
  };
}

/** Vocabulary for the newest of the graphs, which is the current one. */
export const vocabularyOfNow = (graphs: readonly FlatGraph[]): Vocabulary =>
  vocabularyOf(new Words(graphs, graphs.at(-1) as FlatGraph, false));

/** Vocabulary for all of them. */
export const vocabularyOfPast = (graphs: readonly FlatGraph[]): Vocabulary =>
  vocabularyOf(new Words(graphs, graphs.at(-1) as FlatGraph, true));

function vocabularyOf(words: Words): Vocabulary {
  return {
    schema: published,
    asks: (type, field) => (type === 'Snapshot' ? field in roots : !WORKED_OUT[type]?.includes(field)),
    given: (field, random) => {
      const own = ROOTS[field.name] ?? {};
      const given: Record<string, unknown> = {};
      for (const { name, type } of field.args) {
        if (name === 'filter') {
          if (random.chance(50))
            given[name] = random.chance(8) ? null : filterOf(String(type), random, words);
        } else if (!SLICE.includes(name) && own[name]) {
          if (isNonNullType(type)) given[name] = own[name](random, words);
          else if (random.chance(40)) given[name] = random.chance(8) ? null : own[name](random, words);
        }
      }
      dropIdleMatch(given);
      return field.args.some(({ name }) => name === 'after')
        ? { ...given, ...slice(field, random, words) }
        : given;
    },
  };
}

/** The same, but each field always has the same arguments: for mutations, which may be repeated. */
export function steadily({ given, ...vocabulary }: Vocabulary): Vocabulary {
  const known = new Map<string, Readonly<Record<string, unknown>>>();
  return {
    ...vocabulary,
    given: (field, random) => {
      const before = known.get(field.name) ?? given(field, random);
      known.set(field.name, before);
      return before;
    },
  };
}
