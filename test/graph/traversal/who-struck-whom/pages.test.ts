import { ingest } from '../../../../src/write/ingest.js';
import { TestGraph } from '../../../support/graph.js';
import { newestWrite } from '../as-known-then.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.empty();
});

afterAll(() => graph.close());

const claim = (event: string, predicate: string, actor: string) => ({
  id: `claim:${event}-${predicate.toLowerCase().replace('_', '-')}-${actor}`,
  text: 'It is so.',
  subject: `event:${event}`,
  predicate,
  object: `actor:${actor}`,
  saidBy: ['actor:c'],
  document: 'document:d',
});

test('pages follow each other, now and as of an instant; a cursor is of its own list', async () => {
  await ingest(graph.database, {
    actors: ['a', 'b', 'c'].map((name) => ({ id: `actor:${name}`, name, kind: 'ARMED_GROUP' })),
    documents: [{ id: 'document:d', kind: 'REPORT', title: 'd' }],
    events: ['one', 'two'].map((name) => ({ id: `event:${name}`, kind: 'STRIKE', title: name })),
    claims: [
      claim('one', 'PERPETRATED_BY', 'a'),
      claim('one', 'TARGETED', 'b'),
      claim('two', 'PERPETRATED_BY', 'a'),
      claim('two', 'PERPETRATED_BY', 'b'),
      claim('two', 'TARGETED', 'b'),
      claim('two', 'TARGETED', 'c'),
    ],
  });
  const page = (given: string) =>
    `whoStruckWhom(first: 1 ${given}) { perpetrator { id } target { id } events cursor }`;
  const pairs = async (ask: (given: string) => Promise<any>) => {
    const found: string[] = [];
    let { whoStruckWhom } = await ask('');
    while (whoStruckWhom.length > 0) {
      const [{ perpetrator, target, cursor }] = whoStruckWhom;
      found.push(`${perpetrator.id} ${target.id}`);
      ({ whoStruckWhom } = await ask(`after: "${cursor}"`));
    }
    return found;
  };
  const expected = ['actor:a actor:b', 'actor:a actor:c', 'actor:b actor:b', 'actor:b actor:c'];
  expect(await pairs((given) => graph.query(`{ ${page(given)} }`))).toEqual(expected);
  const at = await newestWrite(graph);
  expect(await pairs((given) => graph.queryAsOf(at, `{ ${page(given)} }`))).toEqual(expected);
  const { whoStruckWhom } = await graph.query(`{ ${page('')} }`);
  for (const other of [
    `whoFoughtWhom(after: "${whoStruckWhom[0].cursor}") { events }`,
    `whoStruckWhom(level: ORGANIZATION, after: "${whoStruckWhom[0].cursor}") { events }`,
  ]) {
    const { errors } = await graph.execute(`{ ${other} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' });
  }
  const { errors } = await graph.execute('{ whoStruckWhom(first: 501) { events } }');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID_ARGUMENT',
    path: 'whoStruckWhom.first',
  });
});
