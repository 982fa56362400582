import { readConfig } from '../../../../src/config.js';
import { loadArticle } from '../../../support/load-article.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';

const {
  CLAIMGRAPH_MAX_FILTER_LEVELS: LEVELS,
  CLAIMGRAPH_MAX_FILTER_CONDITIONS: CONDITIONS,
  CLAIMGRAPH_MAX_FILTER_VALUES: VALUES,
} = readConfig({});

let server: TestServer;

beforeAll(async () => {
  // However slow the machine is.
  server = await startServer({ CLAIMGRAPH_REQUEST_TIMEOUT_MS: '600000' });
  await loadArticle(server.database);
});
afterAll(() => server.stop());

type Filter = object;

/** A filter of so many levels, of which each is made around the one within. */
const nested = (levels: number, around: (inner: Filter, level: number) => Filter): Filter =>
  Array.from({ length: levels - 1 }).reduce<Filter>((inner, _, level) => around(inner, level), {
    by: ['actor:raf'],
  });

const DEEP: Readonly<Record<string, (levels: number) => Filter>> = {
  or: (levels) => nested(levels, (inner) => ({ or: [inner, { kind: ['BATTLE'] }] })),
  and: (levels) => nested(levels, (inner) => ({ and: [inner, { during: '2019' }] })),
  not: (levels) => nested(levels, (inner) => ({ not: inner })),
  'not beside a kind': (levels) => nested(levels, (inner) => ({ not: inner, kind: ['STRIKE'] })),
  'or of not': (levels) =>
    nested(levels, (inner, level) => (level % 2 ? { or: [inner, { kind: ['BATTLE'] }] } : { not: inner })),
};

const WIDE: Readonly<Record<string, Filter>> = {
  or: { or: Array.from({ length: CONDITIONS }, () => ({ by: ['actor:raf'] })) },
  and: { and: Array.from({ length: CONDITIONS }, () => ({ on: ['actor:isis'] })) },
  'or of not': { or: Array.from({ length: CONDITIONS }, () => ({ not: { involving: ['actor:raf'] } })) },
  'one list': { saidBy: Array.from({ length: VALUES }, () => 'actor:raf') },
};

const QUESTIONS = {
  'a page': 'events(filter: $filter, first: 2) { totalCount nodes { id } pageInfo { hasNextPage } }',
  'a page below places': 'places(first: 3) { nodes { events(filter: $filter, first: 2) { nodes { id } } } }',
  totals: 'totals(filter: $filter) { low }',
};

const send = async (question: string, filter: Filter, at = false) =>
  server.execute(
    `query ($filter: EventFilter) { ${at ? `asOf(at: "2999-01-01T00:00:00Z") { ${question} }` : question} }`,
    { filter },
  );

test.each(Object.keys(DEEP))(
  'the deepest filter of “%s” runs, and a deeper one is refused',
  async (kind) => {
    const filter = DEEP[kind] as (levels: number) => Filter;
    for (const question of Object.values(QUESTIONS))
      expect((await send(question, filter(LEVELS))).errors).toEqual([]);
    expect((await send(QUESTIONS['a page'], filter(LEVELS), true)).errors).toEqual([]);
    const { status, errors } = await send(QUESTIONS['a page'], filter(LEVELS + 1));
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', path: 'events.filter' });
  },
  600_000,
);

test.each(Object.keys(WIDE))(
  'the widest filter of “%s” runs',
  async (kind) => {
    expect((await send(QUESTIONS['a page'], WIDE[kind] as Filter)).errors).toEqual([]);
  },
  600_000,
);
