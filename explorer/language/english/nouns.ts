import { count } from './count.js';

export const nouns = {
  event: (n: number) => count(n, { one: '# event', other: '# events' }),
  claim: (n: number) => count(n, { one: '# claim', other: '# claims' }),
  document: (n: number) => count(n, { one: '# document', other: '# documents' }),
  actor: (n: number) => count(n, { one: '# actor', other: '# actors' }),
  place: (n: number) => count(n, { one: '# place', other: '# places' }),
  node: (n: number) => count(n, { one: '# node', other: '# nodes' }),
  edge: (n: number) => count(n, { one: '# edge', other: '# edges' }),
  pair: (n: number) => count(n, { one: '# pair', other: '# pairs' }),
  path: (n: number) => count(n, { one: '# path', other: '# paths' }),
  group: (n: number) => count(n, { one: '# group', other: '# groups' }),
  merge: (n: number) => count(n, { one: '# merge', other: '# merges' }),
  decision: (n: number) => count(n, { one: '# decision', other: '# decisions' }),
  dispute: (n: number) => count(n, { one: '# dispute', other: '# disputes' }),
  disagreement: (n: number) => count(n, { one: '# disagreement', other: '# disagreements' }),
  origin: (n: number) => count(n, { one: '# independent origin', other: '# independent origins' }),
  draft: (n: number) => count(n, { one: '# draft', other: '# drafts' }),
  record: (n: number) => count(n, { one: '# record', other: '# records' }),
};
