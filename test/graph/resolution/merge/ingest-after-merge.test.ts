import { ingest } from '../../../../src/write/ingest.js';
import { dossier, MergeGraph, said } from './merge-graph.js';

const twins = new MergeGraph();

describe('what is ingested afterwards', () => {
  test('may name merged ids, and revise them beneath', async () => {
    const { id } = await twins.merge('actor:isis', 'actor:daesh');
    expect(await ingest(twins.database, dossier())).toMatchObject({ created: 0, updated: 0 });
    const report = await ingest(twins.database, {
      actors: [{ id: 'actor:daesh', name: 'Da’esh', kind: 'ARMED_GROUP' }],
      events: [{ id: 'event:new', kind: 'STRIKE', title: 'New' }],
      claims: [
        { ...said('new'), subject: 'event:new', predicate: 'TARGETED', object: 'actor:daesh' },
        { ...said('words'), saidBy: ['actor:daesh'], subject: 'actor:daesh', predicate: 'STATED' },
      ],
    });
    expect(report).toEqual({ created: 3, updated: 1, unchanged: 0 });
    const question = '{ event(id: "event:new") { targets { id name } } actors { totalCount } }';
    expect(await twins.graph.query(question)).toEqual({
      event: { targets: [{ id: 'actor:isis', name: 'ISIS' }] },
      actors: { totalCount: 5 },
    });
    await twins.undo(id);
    expect(await twins.graph.query(question)).toEqual({
      event: { targets: [{ id: 'actor:daesh', name: 'Da’esh' }] },
      actors: { totalCount: 6 },
    });
  });

  test('may supersede what was said of the other, and stays ingested when the merge is undone', async () => {
    const { id } = await twins.merge('event:strike', 'event:raid');
    const correction = {
      claims: [
        {
          ...said('correction'),
          subject: 'event:strike',
          predicate: 'TARGETED',
          object: 'actor:branch',
          supersedes: ['claim:on-daesh'],
        },
      ],
    };
    await ingest(twins.database, correction);
    await twins.undo(id);
    expect(await ingest(twins.database, correction)).toMatchObject({ unchanged: 1 });
  });

  test('must not lead round in a circle, not even once the merge is undone', async () => {
    await twins.merge('place:baghouz', 'place:baghuz');
    const within = (id: string, around: string) => ({
      places: [{ id, name: 'X', kind: 'OTHER', within: around }],
    });
    // The street lies within one of them, so none of them can lie within the street.
    for (const place of ['place:land', 'place:baghouz', 'place:baghuz']) {
      await expect(ingest(twins.database, within(place, 'place:street'))).rejects.toMatchObject({
        extensions: { code: 'CYCLE', path: 'places[0].within' },
      });
    }
  });
});
