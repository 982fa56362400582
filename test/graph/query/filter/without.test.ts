import { ingest } from '../../../../src/write/ingest.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf } from '../../../support/operations/as-of.js';
import { newestWrite } from '../../traversal/as-known-then.js';

let graph: TestGraph;
/** Before a claim was retracted. */
let before: string;

const claim = (event: string, predicate: string, object: string, more: object = {}) => ({
  id: `claim:${event}-${predicate.toLowerCase()}`,
  text: `${event} ${predicate}`,
  subject: `event:${event}`,
  predicate,
  object,
  saidBy: ['actor:someone'],
  document: 'document:report',
  ...more,
});

/** Strikes of which the perpetrator is stated, denied, unidentified, no longer stated, or not worth a word. */
const STRIKES = ['stated', 'denied', 'unidentified', 'retracted', 'deprecated', 'silent'];

beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, {
    actors: [
      { id: 'actor:someone', name: 'Someone', kind: 'ARMED_FORCES' },
      { id: 'actor:unknown', name: 'Unidentified aircraft', kind: 'UNIDENTIFIED' },
    ],
    documents: [{ id: 'document:report', kind: 'REPORT', title: 'Report' }],
    events: STRIKES.map((name, index) => ({
      id: `event:${name}`,
      kind: 'STRIKE',
      title: name,
      time: `2019-03-0${index + 1}`,
    })),
    claims: [
      claim('stated', 'PERPETRATED_BY', 'actor:someone'),
      claim('denied', 'PERPETRATED_BY', 'actor:someone', { polarity: 'DENIED' }),
      claim('unidentified', 'PERPETRATED_BY', 'actor:unknown'),
      claim('retracted', 'PERPETRATED_BY', 'actor:someone'),
      claim('deprecated', 'PERPETRATED_BY', 'actor:someone', { rank: 'DEPRECATED' }),
      ...STRIKES.map((name) => ({
        ...claim(name, 'MEASURED', ''),
        object: undefined,
        quantity: { measure: 'killed', best: 1 },
      })),
    ],
  });
  before = await newestWrite(graph);
  await graph.query(
    'mutation { retractClaim(id: "claim:retracted-perpetrated_by", reason: "Wrong.") { id } }',
  );
});

afterAll(() => graph.close());

const FILTER = 'filter: { without: [PERPETRATOR] }';

test('strikes of which nobody states who it was: not those that somebody calls unidentified', async () => {
  const { events } = await graph.query(`{ events(${FILTER}) { nodes { title perpetrators { id } } } }`);
  expect(events.nodes).toEqual(
    ['denied', 'retracted', 'deprecated', 'silent'].map((title) => ({ title, perpetrators: [] })),
  );
});

test('as of an instant, what nobody had stated by then', async () => {
  const data = await graph.query(asOf(before, `{ events(${FILTER}) { nodes { title } } }`));
  expect(data['asOf'].events.nodes.map(({ title }: { title: string }) => title)).toEqual([
    'denied',
    'deprecated',
    'silent',
  ]);
});

test('facets, totals, the timeline and the matrix count the same events', async () => {
  const answer = await graph.query(`{
    eventFacets(${FILTER}, by: KIND) { value count }
    totals(${FILTER}) { measure best events }
    timeline(${FILTER}, interval: MONTH) { events }
    whoStruckWhom(${FILTER}) { events }
  }`);
  expect(answer).toEqual({
    eventFacets: [{ value: 'STRIKE', count: 4 }],
    totals: [{ measure: 'killed', best: 4, events: 4 }],
    timeline: [{ events: 4 }],
    whoStruckWhom: [],
  });
});
