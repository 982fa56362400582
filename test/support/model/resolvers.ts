import { connection, by, type Slice } from './connection.js';
import { passages, unanchoredPassages } from './passages.js';
import { distinct, type FlatEdge, type FlatGraph, type FlatNode } from './flat-graph.js';
import {
  actorHolds,
  claimHolds,
  disputeHolds,
  documentHolds,
  eventHolds,
  placeHolds,
  ROLES,
  standingFor,
  type Given,
} from './filters.js';

type Holder = Readonly<Record<string, any>>;
export type Resolve = (node: any, given: any, graph: FlatGraph) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolve>>>>;

const found = (graph: FlatGraph, id: string): FlatNode | null =>
  graph.nodes.get(standingFor(graph, id)) ?? null;
const first = (nodes: readonly FlatNode[]): FlatNode | null => nodes[0] ?? null;
const one =
  (...types: string[]): Resolve =>
  (node: FlatNode, _given, graph) =>
    first(graph.out(node, ...types));
const many =
  (order: string, ...types: string[]): Resolve =>
  (node: FlatNode, _given, graph) =>
    by(order, graph.out(node, ...types));
const manyIn =
  (order: string, ...types: string[]): Resolve =>
  (node: FlatNode, _given, graph) =>
    by(order, graph.in(node, ...types));
const property =
  (name: string): Resolve =>
  (node: Holder) =>
    node[name] as unknown;

function time(holder: Holder, name: string) {
  if (holder[name] === undefined) return null;
  const part = (suffix: string) => holder[`${name}${suffix}`] as unknown;
  return {
    edtf: holder[name] as unknown,
    earliest: part('Earliest'),
    latest: part('Latest'),
    precision: part('Precision'),
    approximate: part('Approximate'),
    uncertain: part('Uncertain'),
  };
}
const timeIn =
  (name: string): Resolve =>
  (node: Holder) =>
    time(node, name);

/** Pages of registers that the differential test's own records name. */
const REGISTERS: Readonly<Record<string, string>> = {
  wikidata: 'https://www.wikidata.org/wiki/',
  geonames: 'https://www.geonames.org/',
};

/** External ids are stored as `scheme:id`, and a tab and an address where the register has no pages. */
const sameAs: Resolve = (node: Holder) =>
  ((node['sameAs'] ?? []) as string[]).map((stored) => {
    const [key = '', url = null] = stored.split('\t');
    const [scheme = '', ...id] = key.split(':');
    return {
      scheme,
      id: id.join(':'),
      url: scheme in REGISTERS ? `${REGISTERS[scheme]}${id.join(':')}` : url,
    };
  });

/** Names are stored as `id name`; one that is the name of the node now says nothing. */
const namesUsed: Resolve = (claim: Holder, _given, graph) =>
  ((claim['namesUsed'] ?? []) as string[]).flatMap((stored) => {
    const [id = '', ...words] = stored.split(' ');
    const node = found(graph, id);
    const name = words.join(' ');
    return node === null || node['name'] === name ? [] : [{ node, name }];
  });

const quantity: Resolve = (claim: Holder) => (claim['measure'] === undefined ? null : claim);

/** Rows with equal keys are one, with the claims of all, in order of key. */
function grouped<Row>(rows: readonly { key: readonly unknown[]; row: Row; claim: FlatNode | undefined }[]) {
  const groups = new Map<string, { row: Row; claims: FlatNode[] }>();
  for (const { key, row, claim } of rows) {
    const name = JSON.stringify(key.map((value) => value ?? null));
    const group = groups.get(name) ?? { row, claims: [] };
    groups.set(name, { ...group, claims: distinct([...group.claims, ...(claim ? [claim] : [])]) });
  }
  return [...groups.keys()].sort().map((name) => {
    const { row, claims } = groups.get(name) as { row: Row; claims: FlatNode[] };
    return { ...row, claims: by('byTime', claims) };
  });
}

const edgeRows = (edges: readonly FlatEdge[], there: 'from' | 'to', graph: FlatGraph) =>
  grouped(
    edges.map(({ properties, ...edge }) => ({
      key: [edge.type, edge[there]['byName'], properties['title'], properties['validTime']],
      row: { kind: edge.type, from: edge.from, to: edge.to, properties },
      claim: graph.nodes.get(properties['claim'] as string),
    })),
  );

const AFFILIATIONS = ['MEMBER_OF', 'PART_OF', 'PARTNER_OF', 'LED_BY', 'HOLDS_POST_IN'];
const EFFECT_KEY = [
  'effectKind',
  'effectObject',
  'effectOwner',
  'measure',
  'unit',
  'low',
  'best',
  'high',
  'qualifier',
];

const aboutIt = (event: FlatNode, graph: FlatGraph): FlatNode[] =>
  graph.in(event, 'ABOUT').filter((claim) => claim['live'] === true);
const asserted = (event: FlatNode, predicate: string, graph: FlatGraph): FlatNode[] =>
  aboutIt(event, graph).filter(
    (claim) => claim['predicate'] === predicate && claim['polarity'] === 'ASSERTED',
  );

type Holds = (graph: FlatGraph, node: FlatNode, filter: Given) => boolean;
const page = (
  nodes: readonly FlatNode[],
  order: string,
  holds: Holds,
  given: Slice & { filter?: Given | null },
  graph: FlatGraph,
) =>
  connection(
    nodes.filter((node) => holds(graph, node, given.filter ?? {})),
    order,
    given,
  );
const events = (nodes: readonly FlatNode[], given: Slice, graph: FlatGraph) =>
  page(nodes, 'byTime', eventHolds, given, graph);
const claims = (nodes: readonly FlatNode[], given: Slice, graph: FlatGraph) =>
  page(nodes, 'byTime', claimHolds, given, graph);

const actor = {
  aliases: (node: FlatNode) => node['aliases'] ?? [],
  sameAs,
  affiliations: (node: FlatNode, _given: unknown, graph: FlatGraph) =>
    edgeRows(graph.edgesOut(node, AFFILIATIONS), 'to', graph),
  affiliates: (node: FlatNode, _given: unknown, graph: FlatGraph) =>
    edgeRows(graph.edgesIn(node, AFFILIATIONS), 'from', graph),
  events: (node: FlatNode, given: Slice, graph: FlatGraph) =>
    events(graph.in(node, ...Object.keys(ROLES)), given, graph),
  claims: (node: FlatNode, given: Slice, graph: FlatGraph) => claims(graph.in(node, 'SAID_BY'), given, graph),
};

export const resolvers: Resolvers = {
  Organization: actor,
  Person: actor,
  Affiliation: {
    actor: property('from'),
    organization: property('to'),
    title: ({ properties }: Holder) => properties.title as unknown,
    time: ({ properties }: Holder) => time(properties as Holder, 'validTime'),
  },
  Place: {
    aliases: (node: FlatNode) => node['aliases'] ?? [],
    sameAs,
    location: (node: FlatNode) =>
      node['location'] === undefined
        ? null
        : { ...(node['location'] as object), uncertaintyMeters: node['uncertaintyMeters'] },
    within: one('WITHIN'),
    contains: manyIn('byName', 'WITHIN'),
    events: (node: FlatNode, given: Slice, graph) =>
      events(
        distinct(graph.downwards(node, 'WITHIN').flatMap((place) => graph.in(place, 'OCCURRED_AT'))),
        given,
        graph,
      ),
  },
  Document: {
    publishedAt: timeIn('publishedAt'),
    publishers: many('byName', 'PUBLISHED_BY'),
    text: (node: FlatNode, _given, graph) => by('byRecorded', graph.in(node, 'TEXT_OF')).at(-1) ?? null,
    texts: manyIn('byRecorded', 'TEXT_OF'),
    relays: many('byTime', 'RELAYS'),
    relayedBy: manyIn('byTime', 'RELAYS'),
    claims: (node: FlatNode, given: Slice, graph) => claims(graph.in(node, 'STATED_IN'), given, graph),
    anchoredClaims: (node: FlatNode, given: Slice, graph) => {
      const anchored = graph.in(node, 'TEXT_OF').flatMap((text) => graph.in(text, 'ANCHORED_IN'));
      return claims(distinct(anchored), given, graph);
    },
  },
  Event: {
    time: timeIn('time'),
    places: many('byName', 'OCCURRED_AT'),
    participants: (node: FlatNode, _given, graph) =>
      edgeRows(graph.edgesOut(node, Object.keys(ROLES)), 'to', graph),
    perpetrators: many('byName', 'PERPETRATED_BY'),
    targets: many('byName', 'TARGETED'),
    effects: (node: FlatNode, _given, graph) =>
      grouped(
        asserted(node, 'AFFECTED', graph).map((claim) => ({
          key: EFFECT_KEY.map((name) => claim[name]),
          row: { claim },
          claim,
        })),
      ),
    weapons: (node: FlatNode, _given, graph) =>
      distinct(asserted(node, 'USED', graph).map((claim) => claim['weapon'])).sort(),
    partOf: one('PART_OF'),
    parts: (node: FlatNode, given: Slice, graph) => events(graph.in(node, 'PART_OF'), given, graph),
    claims: (node: FlatNode, given: Slice, graph) => claims(graph.in(node, 'ABOUT'), given, graph),
    documents: (node: FlatNode, _given, graph) =>
      by('byTime', distinct(aboutIt(node, graph).flatMap((claim) => graph.out(claim, 'STATED_IN')))),
  },
  Participation: { role: ({ kind }: Holder) => ROLES[kind as string], actor: property('to') },
  Effect: {
    kind: ({ claim }: Holder) => claim.effectKind as unknown,
    object: ({ claim }: Holder) => claim.effectObject as unknown,
    quantity: ({ claim }: Holder, given, graph) => quantity(claim, given, graph),
    owner: ({ claim }: Holder, _given, graph) => first(graph.out(claim as FlatNode, 'EFFECT_OWNER')),
  },
  Claim: {
    subject: one('ABOUT'),
    object: one('OBJECT'),
    effect: (node: FlatNode) => (node['effectKind'] === undefined ? null : node),
    quantity,
    namesUsed,
    passages,
    unanchoredPassages,
    saidBy: many('byName', 'SAID_BY'),
    document: one('STATED_IN'),
    basedOn: many('byTime', 'BASED_ON'),
    statedAt: timeIn('statedAt'),
    validTime: timeIn('validTime'),
    scopePlace: one('SCOPE_PLACE'),
    scopeActor: one('SCOPE_ACTOR'),
    supersedes: many('byTime', 'SUPERSEDES'),
    supersededBy: manyIn('byTime', 'SUPERSEDES'),
    derivedFrom: many('byTime', 'DERIVED_FROM'),
    disputes: manyIn('byGap', 'AMONG'),
    assessments: manyIn('byRecorded', 'ASSESSES'),
    decisions: manyIn('byRecorded', 'DECIDED_ON'),
  },
  ClaimedEffect: {
    kind: property('effectKind'),
    object: property('effectObject'),
    owner: one('EFFECT_OWNER'),
  },
  ClaimDecision: { rank: property('newRank'), decidedAt: property('recordedAt') },
  Assessment: { madeAt: property('recordedAt') },
  Dispute: { claims: many('byTime', 'AMONG') },
  MergeDecision: {
    kept: one('KEPT'),
    merged: many('id', 'MERGED'),
    decidedAt: property('recordedAt'),
  },
  MergeRefusal: { pair: many('id', 'REFUSED'), covering: one('COVERING'), decidedAt: property('recordedAt') },
};

const byId: Resolve = (_root, { id }: { id: string }, graph) => found(graph, id);

/** The fields of the root. */
export const roots: Readonly<Record<string, Resolve>> = {
  node: byId,
  actor: byId,
  place: byId,
  event: byId,
  document: byId,
  claim: byId,
  nodes: (_root, { ids }: { ids: string[] }, graph) => ids.map((id) => found(graph, id)),
  actors: (_root, given: Slice, graph) => page(graph.withLabel('Actor'), 'byName', actorHolds, given, graph),
  places: (_root, given: Slice, graph) => page(graph.withLabel('Place'), 'byName', placeHolds, given, graph),
  documents: (_root, given: Slice, graph) =>
    page(graph.withLabel('Document'), 'byTime', documentHolds, given, graph),
  events: (_root, given: Slice, graph) => events(graph.withLabel('Event'), given, graph),
  claims: (_root, given: Slice, graph) => claims(graph.withLabel('Claim'), given, graph),
  strikes: (_root, given: Slice, graph) => {
    const strikes = graph
      .withLabel('Event')
      .filter(({ kind }) => kind === 'STRIKE' || kind === 'STRIKE_CAMPAIGN');
    return page(strikes, 'byTime', eventHolds, { ...given, filter: given as Given }, graph);
  },
  disputes: (_root, given: Slice, graph) =>
    page(graph.withLabel('Dispute'), 'byGap', disputeHolds, { ...given, filter: given as Given }, graph),
  merges: (_root, given: Slice, graph) => connection(graph.withLabel('Merge'), 'byRecorded', given),
  mergeRefusals: (_root, given: Slice, graph) => connection(graph.withLabel('Refusal'), 'byRecorded', given),
};

/** The label of a merged record contains its own kind. */
const TYPES: readonly (readonly [label: string, type: string])[] = [
  ['Place', 'Place'],
  ['MergedPlace', 'Place'],
  ['Event', 'Event'],
  ['MergedEvent', 'Event'],
  ['Document', 'Document'],
  ['MergedDocument', 'Document'],
  ['Claim', 'Claim'],
  ['Merge', 'MergeDecision'],
  ['Refusal', 'MergeRefusal'],
];

export const typeOf = ({ labels, kind }: FlatNode): string =>
  TYPES.find(([label]) => labels.includes(label))?.[1] ?? (kind === 'PERSON' ? 'Person' : 'Organization');
