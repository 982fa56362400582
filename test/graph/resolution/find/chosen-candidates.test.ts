import { ingest } from '../../../../src/write/ingest.js';
import { TestGraph } from '../../../support/graph.js';
import { dossier } from '../../../support/resolution/match-graph.js';

let graph: TestGraph;

/** The pairs of a list, each as its two ids. */
async function pairs(wanted: string): Promise<string[]> {
  const { mergeCandidates } = await graph.query(
    `{ mergeCandidates(${wanted}) { nodes { one { id } other { id } } } }`,
  );
  return mergeCandidates.nodes.map(({ one, other }: any) => `${one.id} ${other.id}`);
}

beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(
    graph.database,
    dossier([{ id: 'coded', time: '2017-02-01', place: 'place:raqqa', on: 'actor:is' }]),
  );
  await ingest(graph.database, {
    actors: [{ id: 'actor:institute', name: 'Institute', kind: 'ORGANIZATION' }],
    documents: [{ id: 'document:study', kind: 'REPORT', title: 'A study' }],
    events: [{ id: 'event:counted', kind: 'STRIKE', title: 'A strike', time: '2017-01-01' }],
    claims: [
      {
        id: 'claim:counted-at',
        text: 'It was there.',
        subject: 'event:counted',
        predicate: 'OCCURRED_AT',
        object: 'place:ar-raqqah',
        saidBy: ['actor:institute'],
        document: 'document:study',
      },
      {
        id: 'claim:counted-on',
        text: 'They were hit.',
        subject: 'event:counted',
        predicate: 'TARGETED',
        object: 'actor:isis-2',
        saidBy: ['actor:institute'],
        document: 'document:study',
      },
    ],
  });
});
afterAll(() => graph.close());

test('of one source come pairs of which it speaks of either', async () => {
  expect(await pairs('kind: PLACE, between: ["actor:institute"]')).toEqual(['place:ar-raqqah place:raqqa']);
  expect(await pairs('kind: ACTOR, between: ["actor:sdf"]')).toEqual([]);
});

test('of several come pairs of which each is spoken of by another', async () => {
  const both = 'between: ["actor:institute", "actor:observatory"]';
  expect(await pairs(`kind: PLACE, ${both}`)).toEqual(['place:ar-raqqah place:raqqa']);
  expect(await pairs(`kind: ACTOR, ${both}`)).toEqual(['actor:is actor:isis-2']);
  expect(await pairs('kind: PLACE, between: ["actor:institute", "actor:coalition"]')).toEqual([]);
});

test('proposes only what the words of a search find, if there are any', async () => {
  expect(await pairs('kind: ACTOR, text: "irak"')).toEqual(['actor:is actor:isis-2']);
  expect(await pairs('kind: PLACE, text: "mara"')).toEqual(['place:mara place:mara-2']);
  expect(await pairs('kind: PLACE, text: "nowhere at all"')).toEqual([]);
});

test('proposes less likely pairs if asked to, and never what lies in the other', async () => {
  const more = await pairs('kind: PLACE, minimumScore: 0.6');
  expect(more).toContain('place:taybah place:taybah-2');
  expect(more).not.toContain('place:aleppo place:aleppo-governorate');
});
