import { digestOf } from '../../../support/digest.js';
import { ids, MergeGraph, undoing } from './merge-graph.js';

const twins = new MergeGraph();

describe('undoMerge', () => {
  test('restores all', async () => {
    const question = `{
      actors { totalCount nodes { id name events { totalCount nodes { id } } claims { nodes { id } }
        affiliates { actor { id } kind } affiliations { organization { id } kind } } }
      documents { nodes { id publishers { id } } }
      on: events(filter: { on: ["actor:daesh"] }) { nodes { id } }
    }`;
    const before = await twins.graph.query(question);
    const { id, decidedAt } = await twins.merge('actor:isis', 'actor:daesh');
    expect(await twins.graph.query(question)).not.toEqual(before);
    const undone = await twins.undo(id);
    expect(undone).toMatchObject({ id, undoneBy: 'tester', undoneAt: expect.any(String) });
    expect(undone['undoneAt'] > decidedAt).toBe(true);
    expect(await twins.graph.query(question)).toEqual(before);
  });

  test('twice changes nothing', async () => {
    const { id } = await twins.merge('actor:isis', 'actor:daesh');
    const undone = await twins.undo(id);
    const digest = await digestOf(twins.database);
    expect(await twins.undo(id)).toEqual(undone);
    expect(await digestOf(twins.database)).toBe(digest);
  });

  test('undoes the one that it names, not another that says the same', async () => {
    const first = await twins.merge('actor:isis', 'actor:daesh');
    await twins.undo(first['id']);
    const second = await twins.merge('actor:isis', 'actor:daesh');
    expect(second['id']).not.toBe(first['id']);
    expect(await twins.undo(first['id'])).toMatchObject({ id: first['id'] });
    const { actor } = await twins.graph.query('{ actor(id: "actor:daesh") { id } }');
    expect(actor).toEqual({ id: 'actor:isis' });
    await twins.undo(second['id']);
    const { merges } = await twins.graph.query('{ merges { nodes { undoneBy } } }');
    expect(merges.nodes).toEqual([{ undoneBy: 'tester' }, { undoneBy: 'tester' }]);
  });

  test('undoes merges that follow on each other in any order', async () => {
    const standsFor = async () => {
      const { nodes } = await twins.graph.query(
        '{ nodes(ids: ["actor:daesh", "actor:isis", "actor:branch"]) { id } }',
      );
      return ids(nodes).map((id) => id.replace('actor:', ''));
    };
    const first = await twins.merge('actor:isis', 'actor:daesh');
    const second = await twins.merge('actor:branch', 'actor:isis');
    expect(await standsFor()).toEqual(['branch', 'branch', 'branch']);
    await twins.undo(second['id']);
    expect(await standsFor()).toEqual(['isis', 'isis', 'branch']);
    const third = await twins.merge('actor:branch', 'actor:isis');
    await twins.undo(first['id']);
    expect(await standsFor()).toEqual(['daesh', 'branch', 'branch']);
    await twins.undo(third['id']);
    expect(await standsFor()).toEqual(['daesh', 'isis', 'branch']);
  });

  test('of what is no merge is refused', async () => {
    expect(await twins.refused(undoing('actor:isis'))).toMatchObject([
      ['WRONG_KIND', 'id', expect.anything()],
    ]);
    expect(await twins.refused(undoing('merge:2020-01-01T00:00:00.000Z'))).toMatchObject([
      ['UNKNOWN_ID', 'id', expect.anything()],
    ]);
  });
});
