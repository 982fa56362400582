import type { KnownIds } from './known-ids.js';

/** An expensive request. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Many requests at once, by a malicious or careless client. */
export interface Attack {
  readonly title: string;
  readonly requests: number;
  readonly request: (number: number) => GraphqlRequest;
  /** Clients disconnect after this many milliseconds without a response. */
  readonly leaveAfter?: number;
}

const AT_ONCE = 40;

const nested = (of: string, times: number): unknown =>
  Array.from({ length: times }).reduce<unknown>(
    (inner) => (of === 'not' ? { not: inner } : { or: [{ title: 'nothing' }, inner] }),
    { text: 'aleppo' },
  );

const FILTERED = 'query ($filter: EventFilter) { events(filter: $filter, first: 1) { totalCount } }';

const unknown = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}:nobody-${index}`);

/** Known to hurt, as a single request or forty at once. */
export const attacks = ({ hub, from, to }: KnownIds): readonly Attack[] => [
  {
    title: 'neighborhood of a hub, depth 4',
    requests: AT_ONCE,
    request: () => ({
      query: `{ neighborhood(id: "${hub}", depth: 4, limit: 500) { nodes { id } edges { id } } }`,
    }),
  },
  {
    title: 'mergeCandidates of events',
    requests: AT_ONCE,
    request: (number) => ({
      query: `{ mergeCandidates(kind: EVENT, withinDataSets: true, minimumScore: 0.${600 + number}, first: 500) { nodes { score } } }`,
    }),
  },
  {
    title: 'paths of length 8',
    requests: AT_ONCE,
    request: () => ({ query: `{ paths(from: "${from}", to: "${to}", maxLength: 8, first: 50) { length } }` }),
  },
  {
    title: 'nested pages within the limits',
    requests: AT_ONCE,
    request: (number) => ({
      query: `{ events(first: ${200 + number}) { nodes { participants { actor { events(first: 50) { nodes { title claims(first: 20) { nodes { text } } } } } } } } }`,
    }),
  },
  {
    title: 'a hundred roots in one request',
    requests: 10,
    request: () => ({
      query: `{ ${Array.from({ length: 99 }, (_, index) => `a${index}: events(filter: {text: "shelling ${index}"}) { totalCount }`).join(' ')} }`,
    }),
  },
  {
    title: 'new shapes of asOf { totals }',
    requests: AT_ONCE,
    request: (number) => ({
      query: `{ asOf(at: "2030-01-01T00:00:00Z") { totals(measure: ["killed"]) { measure best ${Array.from({ length: number }, (_, index) => `l${index}: low`).join(' ')} } } }`,
    }),
  },
  {
    title: 'clients that disconnect at once',
    requests: 100,
    leaveAfter: 100,
    request: () => ({ query: `{ neighborhood(id: "${hub}", depth: 4, limit: 500) { nodes { id } } }` }),
  },
  {
    title: '“or” nested 200 deep',
    requests: AT_ONCE,
    request: () => ({ query: FILTERED, variables: { filter: nested('or', 200) } }),
  },
  {
    title: '“not” nested 200 deep',
    requests: AT_ONCE,
    request: () => ({ query: FILTERED, variables: { filter: nested('not', 200) } }),
  },
  {
    title: 'ten texts under “or”',
    requests: AT_ONCE,
    request: (number) => ({
      query: FILTERED,
      variables: {
        filter: { or: Array.from({ length: 10 }, (_, index) => ({ text: `s${index} a${number}` })) },
      },
    }),
  },
  {
    title: '3,000 unknown ids',
    requests: AT_ONCE,
    request: () => ({ query: FILTERED, variables: { filter: { by: unknown('actor', 3_000) } } }),
  },
  {
    title: '20,000 unknown ids',
    requests: 5,
    request: () => ({ query: FILTERED, variables: { filter: { by: unknown('actor', 20_000) } } }),
  },
];
