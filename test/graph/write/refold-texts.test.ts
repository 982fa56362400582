import { ingest } from '../../../src/write/ingest.js';
import { verify } from '../../../src/write/verify/verify.js';
import { bringUpToDate } from '../../../src/start/bring-up-to-date.js';
import { change } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';
import { said, smallDossier } from './small-dossier.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await TestGraph.empty();
});
afterEach(() => graph.close());

const steps: string[] = [];
const progress = { step: (step: string) => void steps.push(step), detail: () => undefined };

const ACTOR = { id: 'actor:kal', name: 'काल', kind: 'ARMED_GROUP', description: 'Το τέλος' };
const SAME_AS = [{ scheme: 'my-list', id: 'काल' }];

/** As versions before migration 8, which did not have those after it either, left it: without vowel signs, with the letters of each keyboard. */
async function foldAsBefore(): Promise<void> {
  await change(graph.database, 'MATCH (migration:Migration) WHERE migration.version >= 8 DELETE migration');
  await change(
    graph.database,
    `MATCH (node) WHERE node.names IS NOT NULL
     SET node.names = [name IN node.names | replace(replace(name, 'ा', ''), 'ه', 'ة')],
       node.words = replace(node.words, 'ا', ''), node.byName = replace(node.byName, 'ा', '')`,
  );
}

test('a graph of an earlier version is folded anew at the start, with all that it once said', async () => {
  const dossier = smallDossier();
  await ingest(graph.database, {
    ...dossier,
    actors: [...dossier.actors, { ...ACTOR, sameAs: SAME_AS }],
    places: [...dossier.places, { id: 'place:raqqa', name: 'الرقة', kind: 'CITY' }],
    claims: [
      ...dossier.claims,
      { ...said('claim:kal'), subject: 'actor:kal', predicate: 'STATED', quote: 'कालا' },
    ],
  });
  await ingest(graph.database, { actors: [{ ...ACTOR, name: 'कालिया' }] });
  await graph.query(
    'mutation { merge(keep: "place:town", merge: ["place:raqqa"], reason: "A test.") { id } }',
  );
  const stored = () =>
    graph.database.read({
      text: `MATCH (node) WHERE node.words IS NOT NULL
        RETURN labels(node), node.id, node.names, node.words, node.byName, node.byTitle ORDER BY node.id, node.words`,
      parameters: {},
    });
  const right = await stored();
  await foldAsBefore();
  expect(await stored()).not.toEqual(right);
  expect((await verify(graph.database)).differences).not.toEqual([]);

  await bringUpToDate(graph.database, progress);
  expect(steps).toEqual(['Folding names and texts anew', 'Dating claims by when they were stated']);
  expect(await stored()).toEqual(right);
  expect((await verify(graph.database)).differences).toEqual([]);

  await bringUpToDate(graph.database, progress);
  expect(steps).toHaveLength(2);
});

test('a graph to which nothing was ever written has nothing to be folded', async () => {
  steps.length = 0;
  await foldAsBefore();
  await bringUpToDate(graph.database, progress);
  expect(steps).toEqual([]);
});

describe('names are found as they are folded', () => {
  const called = async (name: string): Promise<unknown> => {
    const { actors, search } = await graph.query(
      `query ($name: String!) {
        actors(filter: { name: $name }) { nodes { id } }
        search(text: $name) { node { id } }
      }`,
      { name },
    );
    return { actors: actors.nodes, search: search.map(({ node }: { node: unknown }) => node) };
  };

  test.each([
    ['كركوك', 'کرکوک', true],
    ['الفرقة ٣', 'الفرقه 3', true],
    ['می‌خواهم', 'میخواهم', true],
    ['ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς', true],
    ['Хрущёв', 'Хрущев', true],
    ['काल', 'कील', false],
    ['ข่าว', 'ขาว', false],
    ['мой', 'мои', false],
    ['がか', 'かか', false],
  ])('%s, sought as %s: %p', async (name, sought, isFound) => {
    await ingest(graph.database, { actors: [{ ...ACTOR, name }] });
    const found = { actors: [{ id: ACTOR.id }], search: [{ id: ACTOR.id }] };
    expect(await called(name)).toEqual(found);
    expect(await called(sought)).toEqual(isFound ? found : { actors: [], search: [] });
  });

  test('and merges are proposed of none that differ in a vowel sign', async () => {
    await ingest(graph.database, { actors: [ACTOR, { ...ACTOR, id: 'actor:kil', name: 'कील' }] });
    const { mergeCandidates } = await graph.query(
      '{ mergeCandidates(kind: ACTOR, minimumScore: 0.6) { totalCount } }',
    );
    expect(mergeCandidates.totalCount).toBe(0);
  });
});
