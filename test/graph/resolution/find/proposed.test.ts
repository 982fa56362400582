import { ingest } from '../../../../src/write/ingest.js';
import { proposedCandidates } from '../../../../src/resolution/find/proposed-candidates.js';
import { TestGraph } from '../../../support/graph.js';
import { dossier } from '../../../support/resolution/match-graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, dossier([]));
});
afterAll(() => graph.close());

/** As of a request, each of which has a view of the database of its own. */
const reading = (signal = new AbortController().signal) => ({
  context: { database: graph.database.paced((work) => work()), signal },
  at: null,
});

test('works a list out once for all who ask, until something is written', async () => {
  const [one, other] = await Promise.all([
    proposedCandidates('places', reading()),
    proposedCandidates('places', reading()),
  ]);
  expect(other).toBe(one);
  expect(await proposedCandidates('places', reading())).toBe(one);
  await ingest(graph.database, { actors: [{ id: 'actor:new', name: 'New', kind: 'MEDIA' }] });
  const renewed = await proposedCandidates('places', reading());
  expect(renewed).not.toBe(one);
  expect(renewed).toEqual(one);
});

test('who gives up hears of it, and whoever asks again finds the list', async () => {
  const controller = new AbortController();
  const asked = proposedCandidates('actors', reading(controller.signal));
  controller.abort(new Error('The time is up.'));
  await expect(asked).rejects.toThrow('The time is up.');
  expect((await proposedCandidates('actors', reading())).length).toBeGreaterThan(0);
});
