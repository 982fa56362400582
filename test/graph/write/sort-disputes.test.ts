import { ingest } from '../../../src/write/ingest.js';
import { verify } from '../../../src/write/verify/verify.js';
import { bringUpToDate } from '../../../src/start/bring-up-to-date.js';
import { change } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';
import { byArmy, byObservers, campaign, strikes } from './derive/counting-dossier.js';

const steps: string[] = [];
const progress = { step: (step: string) => void steps.push(step), detail: () => undefined };

test('disputes of an earlier version are sorted at the start, also those that are over', async () => {
  const graph = await TestGraph.empty();
  const dossier = campaign();
  await ingest(graph.database, {
    ...dossier,
    claims: [
      ...dossier.claims,
      { ...byArmy('claim:total'), ...strikes('event:campaign', 250) },
      { ...byArmy('claim:east'), ...strikes('event:east', 193) },
      { ...byObservers('claim:west'), ...strikes('event:west', 67) },
      { ...byObservers('claim:east-too'), ...strikes('event:east', 190) },
    ],
  });
  await graph.query('mutation { retractClaim(id: "claim:west", reason: "A mistake.") { id } }');
  const stored = () =>
    graph.database.read({
      text: 'MATCH (dispute:Dispute) RETURN dispute.id, dispute.gap, dispute.byGap ORDER BY dispute.id',
      parameters: {},
    });
  const right = await stored();
  expect(right.map(([, gap]) => gap).sort()).toEqual([3 / 193, expect.any(Number)]);
  await change(
    graph.database,
    'MATCH (dispute:Dispute) SET dispute.byHome = dispute.home REMOVE dispute.gap, dispute.byGap',
  );
  expect((await verify(graph.database)).differences).not.toEqual([]);

  await bringUpToDate(graph.database, progress);
  expect(steps).toEqual(['Sorting disputes by how far apart their numbers are']);
  expect(await stored()).toEqual(right);
  expect((await verify(graph.database)).differences).toEqual([]);

  await bringUpToDate(graph.database, progress);
  expect(steps).toHaveLength(1);
  await graph.close();
});
