import { ingest } from '../../../../src/write/ingest.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf } from '../../../support/operations/as-of.js';
import { newestWrite } from '../../traversal/as-known-then.js';

let graph: TestGraph;
let now: string;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
  now = await newestWrite(graph);
  await ingest(graph.database, {
    actors: [{ id: 'actor:twin', name: 'Royal Air Force', kind: 'ARMED_FORCES' }],
  });
  await graph.query('mutation { merge(keep: "actor:raf", merge: ["actor:twin"], reason: "One.") { id } }');
});

afterAll(() => graph.close());

/** The lists that share a sort key with others, each in the orders that it has. */
const LISTS = [
  'actors',
  'actors(orderBy: RECORDED)',
  'places',
  'places(orderBy: RECORDED)',
  'events',
  'events(orderBy: RECORDED)',
  'strikes',
  'documents',
  'claims',
  'claims(orderBy: RECORDED)',
  'merges',
  'mergeCandidates(kind: ACTOR, minimumScore: 0.6)',
];

const withArguments = (list: string, given: string): string =>
  list.includes('(') ? list.replace(')', `, ${given})`) : `${list}(${given})`;
const nameOf = (list: string): string => list.replace(/\(.*/, '');

async function cursorOf(list: string, question = (text: string) => text): Promise<string> {
  const data = await graph.query(question(`{ ${list} { edges { cursor } } }`));
  return (data['asOf'] ?? data)[nameOf(list)].edges[0].cursor;
}

test('a cursor works in its own list and order, forward and backward, and in no other', async () => {
  const cursors = new Map<string, string>();
  for (const list of LISTS.slice(0, -1)) cursors.set(list, await cursorOf(list));
  for (const [of, cursor] of cursors) {
    for (const list of LISTS) {
      for (const side of ['after', 'before']) {
        const field = withArguments(list, `${side}: "${cursor}"`);
        const { errors } = await graph.execute(`{ ${field} { totalCount } }`);
        expect([of, field, errors?.[0]?.extensions['code']]).toEqual([
          of,
          field,
          of === list ? undefined : 'INVALID_CURSOR',
        ]);
      }
    }
  }
});

test('a cursor belongs to the instant as of which its list was asked', async () => {
  const then = (text: string) => asOf(now, text);
  const later = (text: string) => asOf('2999-01-01T00:00:00Z', text);
  const moments = [(text: string) => text, then, later];
  for (const of of moments) {
    const cursor = await cursorOf('actors', of);
    for (const moment of moments) {
      const { errors } = await graph.execute(moment(`{ actors(after: "${cursor}") { nodes { id } } }`));
      expect(errors?.[0]?.extensions['code']).toBe(of === moment ? undefined : 'INVALID_CURSOR');
    }
  }
});

test('a cursor of a list below an object works there, as of an instant too', async () => {
  const page = (given: string) =>
    `{ actor(id: "actor:raf") { claims(first: 1${given}) { edges { cursor node { id } } } } }`;
  for (const moment of [(text: string) => text, (text: string) => asOf(now, text)]) {
    const execute = async (given: string) => {
      const data = await graph.query(moment(page(given)));
      return (data['asOf'] ?? data).actor.claims.edges[0];
    };
    const first = await execute('');
    const second = await execute(`, after: "${first.cursor}"`);
    expect(second.node.id).not.toBe(first.node.id);
    expect((await execute(`, before: "${second.cursor}"`)).node).toEqual(first.node);
  }
});

test.each(['', 'x', 'WyJhIl0', Buffer.from('["events","byTime",1]').toString('base64url')])(
  'a cursor “%s” is refused, whatever is asked of the page',
  async (cursor) => {
    for (const asked of ['totalCount', '__typename', 'pageInfo { hasPreviousPage }', 'nodes { id }']) {
      const { errors } = await graph.execute(`{ events(before: "${cursor}") { ${asked} } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', path: 'events.before' });
    }
  },
);
