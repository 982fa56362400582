import { operation, body, times } from './sending.js';
import type { WrongRequest } from './wrong-request.js';

const FILTERED = 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }';
/** As a text: what makes JSON would itself go too deep. */
const filtered = (open: string, close: string, depth: number) =>
  body(
    `{"query":${JSON.stringify(FILTERED)},"variables":{"filter":${open.repeat(depth)}{}${close.repeat(depth)}}}`,
  );

/** Requests beyond a limit. */
export const limits: WrongRequest[] = [
  {
    what: '200 levels',
    send: operation(`{ event(id: "event:x") ${'{ partOf '.repeat(199)} { id } ${'}'.repeat(199)} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: /^event\.partOf\.partOf/,
    hint: /20 .* 201 .*CLAIMGRAPH_MAX_DEPTH/,
  },
  {
    what: '1,000 aliases',
    send: operation(`{ ${times(1000, (n) => `a${n}: events { totalCount }`)} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'a100',
    hint: /100 .* 1000 .*CLAIMGRAPH_MAX_ALIASES/,
  },
  {
    what: '1,000 times the same field',
    send: operation(`{ ${times(1000, () => 'events { totalCount }')} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'events',
    hint: /100 .* 999 .*CLAIMGRAPH_MAX_ALIASES/,
  },
  {
    what: '20,000 tokens',
    send: operation(`{ events { ${'totalCount '.repeat(20_000)} } }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'request.query',
    hint: /10000 .*CLAIMGRAPH_MAX_TOKENS/,
  },
  {
    what: '60 directives',
    send: operation(`{ events { ${times(60, () => 'totalCount @include(if: true)')} } }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: '@include',
    hint: /50 .* 60 .*CLAIMGRAPH_MAX_DIRECTIVES/,
  },
  {
    what: '500 × 500 × 500 events',
    send: operation(
      'query ($n: Int) { events(first: $n) { nodes { parts(first: $n) { nodes { parts(first: $n) { nodes { id } } } } } } }',
      { n: 500 },
    ),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'events',
    hint: /2000000 .*CLAIMGRAPH_MAX_COST/,
  },
  {
    what: 'fragments that multiply',
    send: operation(
      `{ events { nodes { ...F0 } } } ${times(10, (n) => `fragment F${n} on Event { ${times(5, (m) => `p${m}: partOf { ...F${n + 1} }`)} }`)} fragment F10 on Event { id }`,
    ),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: /./,
    hint: /10000|999/,
  },
  {
    what: 'a body of 10 MB',
    send: operation('query ($id: ID!) { actor(id: $id) { id } }', { id: 'x'.repeat(10_000_000) }),
    status: 413,
    code: 'LIMIT_EXCEEDED',
    path: 'request.body',
    hint: /5000000 .* 1000\d{4} .*CLAIMGRAPH_MAX_BODY_BYTES/,
  },
  {
    what: 'or nested 200 deep in a variable',
    send: filtered('{"or":[', ']}', 200),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: '$filter',
    hint: /100 levels/,
  },
  {
    what: 'or nested 40 deep in a variable',
    send: filtered('{"or":[', ']}', 40),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'events.filter',
    hint: /10 .* 41 .*CLAIMGRAPH_MAX_FILTER_LEVELS/,
  },
  {
    what: 'not nested 20,000 deep in a variable',
    send: filtered('{"not":', '}', 20_000),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: '$filter',
    hint: /100 levels/,
  },
  {
    what: 'lists nested 20,000 deep in a variable',
    send: filtered('[', ']', 20_000),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: '$filter',
  },
  {
    what: 'not nested 1,000 deep in the document',
    send: operation(`{ events(filter: ${'{not:'.repeat(1000)}{}${'}'.repeat(1000)}) { totalCount } }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'events.filter',
    hint: /10 .* 1001 .*CLAIMGRAPH_MAX_FILTER_LEVELS/,
  },
  {
    what: 'lists nested 4,900 deep in the document',
    send: operation(`{ events(filter: { by: ${'['.repeat(4900)}${']'.repeat(4900)} }) { totalCount } }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'request.query',
  },
  {
    what: 'selections nested 3,200 deep',
    send: operation(`${'{a'.repeat(3200)}${'}'.repeat(3200)}`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    // Whether the parser gets this far before its stack overflows depends on how much of it V8 has optimised.
    path: /^(a(\.a)+|request\.query)$/,
  },
  {
    what: 'selections nested 1,000 deep',
    send: operation(`${'{a'.repeat(1000)}${'}'.repeat(1000)}`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: /^a(\.a)+$/,
  },
  {
    what: 'ten texts in one filter',
    send: operation(`{ events(filter: { or: [${times(10, () => '{ text: "a*" }')}] }) { totalCount } }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'events',
    hint: /2000000 .*CLAIMGRAPH_MAX_COST/,
  },
  {
    what: '20,000 ids',
    send: operation('query ($ids: [ID!]) { events(filter: { by: $ids }) { totalCount } }', {
      ids: Array.from({ length: 20_000 }, (_, number) => `actor:a${number}`),
    }),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'events.filter',
    hint: /10000 .* 20000 .*CLAIMGRAPH_MAX_FILTER_VALUES/,
  },
  {
    what: 'eleven times the sums of the whole graph',
    send: operation(`{ ${times(11, (n) => `t${n}: totals { low }`)} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: /^t\d/,
    hint: /CLAIMGRAPH_MAX_COST/,
  },
];
