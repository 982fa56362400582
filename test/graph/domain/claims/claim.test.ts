import { isInputObjectType, isObjectType } from 'graphql';
import { TestGraph } from '../../../support/graph.js';
import { plain } from '../../../support/operations/plain.js';

let graph: TestGraph;

const CONTENT = `
  title
  weapon
  effect { kind object owner { id __typename } }
  quantity { measure best }
`;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});

afterAll(() => graph.close());

test('a claim gives back whatever can be said of one that is asserted', () => {
  const [given, taken] = [graph.schema.getType('Claim'), graph.schema.getType('ClaimInput')];
  if (!isObjectType(given) || !isInputObjectType(taken)) throw new TypeError('The schema has no claims.');
  expect(Object.keys(given.getFields())).toEqual(expect.arrayContaining(Object.keys(taken.getFields())));
});

test('what it states besides its words, each by its predicate, in one statement', async () => {
  const { nodes } = await graph.query(`{
    nodes(ids: [
      "claim:ghika-major-general"
      "claim:oir-2019-03-10-used-bomber"
      "claim:cjtf-oir-syria-31-vbieds"
      "claim:cjtf-oir-syria-supply-routes"
      "claim:engagement-definition"
    ]) { ... on Claim { ${CONTENT} } }
  }`);
  expect(graph.statements).toHaveLength(1);
  const nothing = { title: null, weapon: null, effect: null, quantity: null };
  const owner = { id: 'actor:isis', __typename: 'Organization' };
  expect(nodes).toEqual([
    { ...nothing, title: 'Maj. Gen.' },
    { ...nothing, weapon: 'bomber' },
    {
      ...nothing,
      effect: { kind: 'STRUCK', object: 'VBIED', owner },
      quantity: { measure: 'struck', best: 31 },
    },
    { ...nothing, effect: { kind: 'STRUCK', object: 'supply route', owner } },
    nothing,
  ]);
});

test('an effect on nobody’s property has no owner; one on what was merged has what it was merged into', async () => {
  const { assertClaim } = await graph.query(
    `mutation ($claim: ClaimInput!) { assertClaim(claim: $claim) { ${CONTENT} } }`,
    {
      claim: {
        id: 'claim:a-bridge',
        text: 'A bridge was damaged.',
        subject: 'event:raf-2019-03-17',
        predicate: 'AFFECTED',
        effect: { kind: 'DAMAGED', object: 'bridge' },
        saidBy: ['actor:raf'],
        document: 'document:raf-statement',
      },
    },
  );
  expect(assertClaim.effect).toEqual({ kind: 'DAMAGED', object: 'bridge', owner: null });

  const effect = async (): Promise<unknown> => {
    const { claim } = await graph.query(
      '{ claim(id: "claim:cjtf-oir-syria-31-vbieds") { recordedAt effect { what: kind owner { id } } } }',
    );
    return claim;
  };
  const before = (await effect()) as { recordedAt: string };
  await graph.query(`mutation {
    ingest(dossier: { actors: [{ id: "actor:daesh", name: "Daesh", kind: ARMED_GROUP }] }) { created }
    merge(keep: "actor:daesh", merge: ["actor:isis"], reason: "Two names of one body.") { id }
  }`);
  expect(await effect()).toMatchObject({ effect: { what: 'STRUCK', owner: { id: 'actor:daesh' } } });

  const { asOf } = await graph.query(
    `query ($at: DateTime!) { asOf(at: $at) {
      claim(id: "claim:cjtf-oir-syria-31-vbieds") { recordedAt effect { what: kind owner { id } } }
      later: claim(id: "claim:a-bridge") { effect { kind } }
    } }`,
    { at: before.recordedAt },
  );
  expect(plain(asOf)).toEqual({ claim: before, later: null });
});
