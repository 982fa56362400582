import { parseTime } from '../../../src/time/edtf.js';
import type { FlatGraph, FlatNode, Point } from './flat-graph.js';

/** A filter as sent; null counts as absent. */
export type Given = Readonly<Record<string, any>>;
type Holds = (graph: FlatGraph, node: FlatNode, filter: Given) => boolean;

export const ROLES: Readonly<Record<string, string>> = {
  PERPETRATED_BY: 'PERPETRATOR',
  TARGETED: 'TARGET',
  SUPPORTED_BY: 'SUPPORTER',
  PARTNERED_WITH: 'PARTNER',
  OBSERVED_BY: 'OBSERVER',
  DECLARED_BY: 'DECLARANT',
  INVOLVED: 'UNSPECIFIED',
};

/** One condition for each field of a filter, all of which must hold, and and, or, not. */
const filter =
  (
    conditions: Readonly<
      Record<string, (graph: FlatGraph, node: FlatNode, value: any, all: Given) => boolean>
    >,
  ): Holds =>
  (graph, node, given) =>
    Object.entries(given).every(([name, value]) => {
      if (value == null) return true;
      const holds = (inner: Given) => filter(conditions)(graph, node, inner);
      if (name === 'and') return (value as Given[]).every(holds);
      if (name === 'or') return (value as Given[]).some(holds);
      if (name === 'not') return !holds(value as Given);
      return conditions[name]?.(graph, node, value, given) ?? true;
    });

const anyId = (graph: FlatGraph, nodes: readonly FlatNode[], ids: readonly string[]): boolean => {
  const wanted = ids.map((id) => standingFor(graph, id));
  return nodes.some((node) => wanted.includes(node.id));
};

/** The id that a merged record was merged into, or the id itself. */
export function standingFor(graph: FlatGraph, id: string): string {
  const { mergedInto, mergedUntil } = graph.nodes.get(id) ?? ({} as Given);
  const index = ((mergedUntil ?? []) as Date[]).findIndex((until) => until > graph.instant);
  return index < 0 ? id : ((mergedInto as string[])[index] as string);
}

const oneOf = (name: string) => (_: FlatGraph, node: FlatNode, values: readonly unknown[]) =>
  values.includes(node[name]);

/** Every term must occur in the stored words, which are folded, with a space on either side. */
const parts = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) =>
    phrase === undefined
      ? (word as string).replace(/^/, ' ').replace(/\*$|$/, (end) => (end ? '' : ' '))
      : ` ${phrase} `,
  );
const holdsAll = (nodes: readonly FlatNode[], text: string): boolean =>
  parts(text).every((part) => nodes.some(({ words }) => (words as string).includes(part)));
const inOwnWords = (_: FlatGraph, node: FlatNode, text: string) => holdsAll([node], text);
const named = (_: FlatGraph, { names }: FlatNode, name: string) =>
  [name, name.replaceAll(' ', '')].some((form) => (names as string[]).includes(form));

const time = (name: string, isDefinite: boolean) => (_: FlatGraph, node: FlatNode, asked: string) => {
  if (node[name] === undefined) return false;
  const wanted = parseTime(asked);
  const first = wanted.earliest?.getTime() ?? -Infinity;
  const last = wanted.latest?.getTime() ?? Infinity;
  const earliest = (node[`${name}Earliest`] as Date | undefined)?.getTime() ?? -Infinity;
  const latest = (node[`${name}Latest`] as Date | undefined)?.getTime() ?? Infinity;
  return isDefinite
    ? earliest >= first && latest <= last && !node[`${name}Approximate`] && !node[`${name}Uncertain`]
    : earliest <= last && latest >= first;
};

const inBox = (node: FlatNode, [west, south, east, north]: readonly number[]): boolean => {
  const { longitude, latitude } = (node['location'] as Point | undefined) ?? {
    longitude: NaN,
    latitude: NaN,
  };
  return (
    longitude >= (west as number) &&
    longitude <= (east as number) &&
    latitude >= (south as number) &&
    latitude <= (north as number)
  );
};

const RADIUS_OF_EARTH = 6_378_140;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const distance = (one: Point, other: Point): number => {
  const [latitude, longitude] = [one.latitude - other.latitude, one.longitude - other.longitude].map(
    radians,
  ) as [number, number];
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * RADIUS_OF_EARTH * Math.asin(Math.sqrt(chord));
};

const live = (nodes: readonly FlatNode[]): FlatNode[] => nodes.filter((node) => node['live'] === true);
const standing = (nodes: readonly FlatNode[]): FlatNode[] =>
  nodes.filter((node) => node['retractedAt'] === undefined);

const roles = Object.keys(ROLES);
const withLarger = (graph: FlatGraph, nodes: readonly FlatNode[], type: string): FlatNode[] =>
  nodes.flatMap((node) => graph.upwards(node, type));

export const eventHolds = filter({
  kind: oneOf('kind'),
  during: (graph, node, asked, { match }) => time('time', match === 'DEFINITE')(graph, node, asked as string),
  by: (graph, node, ids) =>
    anyId(graph, withLarger(graph, graph.out(node, 'PERPETRATED_BY'), 'PART_OF'), ids),
  on: (graph, node, ids) => anyId(graph, withLarger(graph, graph.out(node, 'TARGETED'), 'PART_OF'), ids),
  involving: (graph, node, ids) => anyId(graph, graph.out(node, ...roles), ids),
  at: (graph, node, ids, { match }) => {
    const here = graph.out(node, 'OCCURRED_AT');
    if (anyId(graph, withLarger(graph, here, 'WITHIN'), ids)) return true;
    return match === 'POSSIBLE' && here.some((place) => anyId(graph, graph.downwards(place, 'WITHIN'), ids));
  },
  boundingBox: (graph, node, box) => graph.out(node, 'OCCURRED_AT').some((place) => inBox(place, box)),
  saidBy: (graph, node, ids) =>
    anyId(
      graph,
      live(graph.in(node, 'ABOUT')).flatMap((claim) => graph.out(claim, 'SAID_BY')),
      ids,
    ),
  text: (graph, node, text) => holdsAll([node, ...standing(graph.in(node, 'ABOUT'))], text),
});

const claimHoldsApartFromStanding = filter({
  about: (graph, node, ids) => anyId(graph, graph.out(node, 'ABOUT'), ids),
  document: (graph, node, ids) => anyId(graph, graph.out(node, 'STATED_IN'), ids),
  saidBy: (graph, node, ids) => anyId(graph, graph.out(node, 'SAID_BY'), ids),
  measure: oneOf('measure'),
  rank: oneOf('rank'),
  statedDuring: time('statedAt', false),
  disputed: (graph, node, wanted) => graph.in(node, 'AMONG').length > 0 === wanted,
  text: inOwnWords,
});

export const claimHolds: Holds = (graph, node, given) =>
  (given['includeRetracted'] === true || node['retractedAt'] === undefined) &&
  claimHoldsApartFromStanding(graph, node, given);

export const actorHolds = filter({
  kind: oneOf('kind'),
  name: named,
  partOf: (graph, node, ids) => anyId(graph, graph.upwards(node, 'PART_OF'), ids),
  text: inOwnWords,
});

export const placeHolds = filter({
  kind: oneOf('kind'),
  name: named,
  within: (graph, node, ids) => anyId(graph, graph.upwards(node, 'WITHIN'), ids),
  near: (_, node, { radiusMeters, ...middle }) =>
    node['location'] !== undefined && distance(node['location'] as Point, middle) <= radiusMeters,
  boundingBox: (_, node, box) => inBox(node, box),
  text: inOwnWords,
});

export const documentHolds = filter({
  kind: oneOf('kind'),
  publisher: (graph, node, ids) => anyId(graph, graph.out(node, 'PUBLISHED_BY'), ids),
  publishedDuring: time('publishedAt', false),
  text: inOwnWords,
  hasText: (graph, node, wanted) => graph.in(node, 'TEXT_OF').length > 0 === wanted,
});

/** Of a dispute that is over nothing is among the claims any more. */
export const disputeHolds: Holds = (graph, node, { about, measure, filter: ofEvent }) => {
  const among = graph.out(node, 'AMONG');
  const subjects = among.flatMap((claim) => graph.out(claim, 'ABOUT'));
  const events = subjects.filter(({ labels }) => labels.includes('Event'));
  return (
    among.length > 0 &&
    (about == null || anyId(graph, subjects, about as string[])) &&
    (measure == null || (measure as unknown[]).includes(node['measure'])) &&
    (ofEvent == null || events.some((event) => eventHolds(graph, event, ofEvent as Given)))
  );
};
