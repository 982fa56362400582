import fc from 'fast-check';
import { ingest } from '../../../../src/write/ingest.js';
import { parseTime } from '../../../../src/time/edtf.js';
import { emptyDatabase } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';

const RUNS = Number(process.env['PAGINGS'] ?? 1);

interface Thing {
  readonly id: string;
  readonly text: string;
  readonly time?: string;
  readonly dossier: number;
}
type Compare = (one: Thing, other: Thing) => number;

/** Few values, so that many keys are equal; some times are open, unknown, or not stated. */
const TEXTS = ['Strike', 'strike', 'Ärger', 'arger', '“Battle”', 'Zone 9'];
const TIMES = ['2019-03', '2019-03-01', '2019-03/..', '../2019', 'XXXX', '2019-03', undefined];

const ascending = (one: string | number, other: string | number): number =>
  one < other ? -1 : one > other ? 1 : 0;
const letters = (text: string): string => text.toLowerCase().replace('ä', 'a').replace(/[“”]/g, '');
const start = ({ time = 'XXXX' }: Thing): number => {
  const { earliest, latest } = parseTime(time);
  return earliest?.getTime() ?? (latest ? -Infinity : Infinity);
};
const end = ({ time = 'XXXX' }: Thing): number => parseTime(time).latest?.getTime() ?? Infinity;

const byText: Compare = (one, other) => ascending(letters(one.text), letters(other.text));
const byTime: Compare = (one, other) =>
  ascending(start(one), start(other)) || ascending(end(one), end(other));
const byRecorded: Compare = (one, other) => one.dossier - other.dossier;

/** A list, how a question gets to it, and its orders. */
const EVENT_ORDERS = { TIME: byTime, TITLE: byText, RECORDED: byRecorded };
const LISTS: Readonly<Record<string, { kind: string; around?: string; orders: Record<string, Compare> }>> = {
  events: { kind: 'event', orders: EVENT_ORDERS },
  documents: { kind: 'document', orders: EVENT_ORDERS },
  actors: { kind: 'actor', orders: { NAME: byText, RECORDED: byRecorded } },
  places: { kind: 'place', orders: { NAME: byText, RECORDED: byRecorded } },
  claims: { kind: 'claim', orders: { TIME: byTime, RECORDED: byRecorded } },
  'parts of an event': {
    kind: 'event',
    around: 'event(id: "event:whole") { list: parts',
    orders: EVENT_ORDERS,
  },
  'claims about an event': {
    kind: 'claim',
    around: 'event(id: "event:whole") { list: claims',
    orders: { TIME: byTime, RECORDED: byRecorded },
  },
};

const CASES = Object.entries(LISTS).flatMap(([name, { kind, around, orders }]) =>
  Object.entries(orders).map(([order, compare]) => ({ name, kind, around, order, compare })),
);

const things = (dossier: number, prefix: string, count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    text: TEXTS[(index * 5 + dossier) % TEXTS.length] as string,
    time: TIMES[(index * 3 + dossier) % TIMES.length] as string,
    dossier,
  }));

/** One record of each kind for each thing. */
const records = (list: readonly Thing[]) => ({
  actors: list.map(({ id, text }) => ({ id: `actor:${id}`, name: text, kind: 'ORGANIZATION' })),
  places: list.map(({ id, text }) => ({ id: `place:${id}`, name: text, kind: 'OTHER' })),
  documents: list.map(({ id, text, time }) => ({
    id: `document:${id}`,
    kind: 'REPORT',
    title: text,
    publishedAt: time,
  })),
  events: list.map(({ id, text, time }) => ({
    id: `event:${id}`,
    kind: 'STRIKE',
    title: text,
    time,
    partOf: 'event:whole',
  })),
  claims: list.map(({ id, time }) => ({
    id: `claim:${id}`,
    text: 'So it was.',
    subject: 'event:whole',
    predicate: 'STATED',
    saidBy: ['actor:a0'],
    document: 'document:a0',
    statedAt: time,
  })),
});

const before = [...things(1, 'a', 7), ...things(2, 'b', 8)];
let graph: TestGraph;
let written = 0;

beforeAll(async () => {
  graph = await TestGraph.empty();
});

beforeEach(async () => {
  await emptyDatabase(graph.database);
  const { events, ...others } = records(before.filter(({ dossier }) => dossier === 1));
  const whole = { id: 'event:whole', kind: 'OTHER', title: 'Zzz' };
  await ingest(graph.database, { ...others, events: [whole, ...events] });
  await ingest(graph.database, records(before.filter(({ dossier }) => dossier === 2)));
});

afterAll(() => graph.close());

/** What another client writes meanwhile: rows that come somewhere between those that are there. */
async function write(): Promise<void> {
  written += 1;
  await ingest(graph.database, records(things(2 + written, `x${written}-`, 1)));
}

/** All ids of a list, from one end to the other, a page at a time; after every other page somebody else writes. */
async function paged(
  { around, name, order }: (typeof CASES)[number],
  forward: boolean,
  size: number,
): Promise<string[]> {
  const ids: string[] = [];
  const field = around ?? `list: ${name}`;
  let slice = '';
  for (let page = 0; ; page += 1) {
    const question = `{ ${field}(orderBy: ${order}, ${forward ? 'first' : 'last'}: ${size}${slice}) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${around ? '}' : ''} }`;
    const [answer] = await Promise.all([graph.query(question), page % 2 === 0 ? write() : undefined]);
    const { nodes, pageInfo } = around ? answer['event'].list : answer['list'];
    const found = (nodes as { id: string }[]).map(({ id }) => id);
    if (forward) ids.push(...found);
    else ids.unshift(...found);
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    slice = forward ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`;
  }
}

test.each(CASES)(
  '$name by $order: a total order, no row lost or twice, while another client writes',
  async (list) => {
    const expected = [...before]
      .sort((one, other) => list.compare(one, other) || ascending(one.id, other.id))
      .map(({ id }) => `${list.kind}:${id}`);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 8 }), async (size) => {
        for (const forward of [true, false]) {
          const ids = await paged(list, forward, size);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => expected.includes(id))).toEqual(expected);
        }
      }),
      { numRuns: RUNS },
    );
  },
);

test.each([
  ['TITLE', ''],
  ['', 'RECORDED'],
  ['RECORDED', 'TIME'],
])('a cursor of the order %s is refused in the order %s', async (one, other) => {
  const by = (order: string) => (order === '' ? '' : `, orderBy: ${order}`);
  const { events } = await graph.query(`{ events(first: 1${by(one)}) { pageInfo { endCursor } } }`);
  const { errors } = await graph.execute(
    `{ events(first: 1, after: "${events.pageInfo.endCursor}"${by(other)}) { nodes { id } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', path: 'events.after' });
});
