import { ask, times } from './sending.js';
import type { WrongRequest } from './wrong-request.js';

/** Requests beyond a limit. */
export const limits: WrongRequest[] = [
  {
    what: '200 levels',
    send: ask(`{ event(id: "event:x") ${'{ partOf '.repeat(199)} { id } ${'}'.repeat(199)} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: /^event\.partOf\.partOf/,
    hint: /20 .* 201 .*CLAIMGRAPH_MAX_DEPTH/,
  },
  {
    what: '1,000 aliases',
    send: ask(`{ ${times(1000, (n) => `a${n}: events { totalCount }`)} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'a100',
    hint: /100 .* 1000 .*CLAIMGRAPH_MAX_ALIASES/,
  },
  {
    what: '1,000 times the same field',
    send: ask(`{ ${times(1000, () => 'events { totalCount }')} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'events',
    hint: /100 .* 999 .*CLAIMGRAPH_MAX_ALIASES/,
  },
  {
    what: '20,000 tokens',
    send: ask(`{ events { ${'totalCount '.repeat(20_000)} } }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: 'request.query',
    hint: /10000 .*CLAIMGRAPH_MAX_TOKENS/,
  },
  {
    what: '60 directives',
    send: ask(`{ events { ${times(60, () => 'totalCount @include(if: true)')} } }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: '@include',
    hint: /50 .* 60 .*CLAIMGRAPH_MAX_DIRECTIVES/,
  },
  {
    what: '500 × 500 × 500 events',
    send: ask(
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
    send: ask(
      `{ events { nodes { ...F0 } } } ${times(10, (n) => `fragment F${n} on Event { ${times(5, (m) => `p${m}: partOf { ...F${n + 1} }`)} }`)} fragment F10 on Event { id }`,
    ),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    path: /./,
    hint: /10000|999/,
  },
  {
    what: 'a body of 10 MB',
    send: ask('query ($id: ID!) { actor(id: $id) { id } }', { id: 'x'.repeat(10_000_000) }),
    status: 413,
    code: 'LIMIT_EXCEEDED',
    path: 'request.body',
    hint: /5000000 .* 1000\d{4} .*CLAIMGRAPH_MAX_BODY_BYTES/,
  },
];
