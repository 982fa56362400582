import { UserError } from '../../../src/errors/user-error.js';
import { ingest } from '../../../src/write/ingest.js';
import { digestOf } from '../../support/digest.js';
import { TestGraph } from '../../support/graph.js';
import { BAD_PASSAGES, BEFORE } from '../../support/reading/bad-inputs/passages.js';
import { claim } from '../../support/reading/claim-on-words.js';
import {
  ACCEPT,
  BAD_REQUESTS,
  type BadRequest,
  REJECT,
  REVIEW,
  SAVE,
} from '../../support/reading/bad-inputs/requests.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, BEFORE);
});
afterAll(() => graph.close());

test.each(BAD_PASSAGES)(
  'of texts, refuses $what, and keeps nothing of it',
  async ({ given, code, path, words }) => {
    const before = await digestOf(graph.database);
    const fault: unknown = await ingest(graph.database, given).catch((failure: unknown) => failure);
    expect(fault).toBeInstanceOf(UserError);
    const { problems } = fault as UserError;
    expect(problems).toEqual([expect.objectContaining({ code, path, hint: expect.stringMatching(/\S{3}/) })]);
    expect(`${problems[0]?.message} ${problems[0]?.hint}`).toMatch(words);
    expect(await digestOf(graph.database)).toBe(before);
  },
);

const dossier = () => ({
  places: [{ id: 'place:syria', name: 'Syria', kind: 'COUNTRY' }],
  claims: [claim('strikes', '250 strikes'), claim('vehicles', '104 vehicles')],
});

/** A draft in the state that a request is made in. */
async function draftFor({ dropped, decided }: BadRequest): Promise<string> {
  // One that is accepted must not be what others are about.
  const own = decided === 'ACCEPTED' ? { places: [{ id: 'place:a', name: 'A', kind: 'TOWN' }] } : dossier();
  const { saveDraft } = await graph.query(SAVE, { title: 'Draft', dossier: own });
  const { id, items } = saveDraft;
  if (dropped === 'ALL') await graph.query(REVIEW, { id, drop: items.map(({ key }: any) => key) });
  if (decided === 'ACCEPTED') await graph.query(ACCEPT, { id });
  if (decided === 'REJECTED') await graph.query(REJECT, { id, reason: 'Not ours.' });
  return id;
}

test.each(BAD_REQUESTS)(
  'of drafts and reading, refuses $what, and nothing changes',
  async ({ given, code, path, words }) => {
    const id = await draftFor(given);
    const defaults: Record<string, object> = {
      [SAVE]: given.decided ? { id, title: 'Draft', dossier: {} } : { title: 'Draft', dossier: dossier() },
      [REVIEW]: { id },
      [ACCEPT]: { id },
      [REJECT]: { id },
    };
    const before = await digestOf(graph.database);
    const { errors } = await graph.execute(given.source, { ...defaults[given.source], ...given.variables });
    expect(errors).toHaveLength(1);
    const { message = '', extensions = {} } = errors?.[0] ?? {};
    expect(extensions).toMatchObject({ code, path, hint: expect.stringMatching(/\S{3}/) });
    expect(`${message} ${String(extensions['hint'])}`).toMatch(words);
    expect(await digestOf(graph.database)).toBe(before);
  },
);

test('of two who review or accept at once, one is told that the other was first, and it is done once', async () => {
  const id = await draftFor({ source: ACCEPT, variables: {} });
  const errorsOf = async (source: string, variables: Record<string, unknown>) => {
    const both = await Promise.all([graph.execute(source, variables), graph.execute(source, variables)]);
    return both.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions);
  };
  expect(await errorsOf(REVIEW, { id, revision: 1, keep: ['place:syria'] })).toMatchObject([
    { code: 'DRAFT_CHANGED', path: 'reviewDraft.revision' },
  ]);
  expect(await errorsOf(ACCEPT, { id })).toMatchObject([{ code: 'DRAFT_DECIDED', path: 'acceptDraft.id' }]);
  const { claims } = await graph.query('{ claims { totalCount } }');
  expect(claims.totalCount).toBe(2);
});
