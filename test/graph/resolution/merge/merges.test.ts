import { DECISION, ids, MergeGraph, merging } from './merge-graph.js';
import { plain } from '../../../support/operations/plain.js';

const twins = new MergeGraph();

describe('a merge of actors', () => {
  test('says who decided what, when and why, with what the records of the merged say', async () => {
    const decision = await twins.merge('actor:isis', 'actor:daesh');
    expect(decision).toEqual({
      id: expect.stringMatching(/^merge:\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      reason: 'The same.',
      decidedBy: 'tester',
      decidedAt: decision['id'].replace('merge:', ''),
      undoneAt: null,
      undoneBy: null,
      kept: { id: 'actor:isis' },
      merged: [{ id: 'actor:daesh', name: 'Daesh' }],
    });
    const { node, nodes, merges, none } = await twins.graph.query(`{
      node(id: "${decision['id']}") { id ... on MergeDecision { ${DECISION} } }
      nodes(ids: ["actor:daesh", "${decision['id']}"]) { id }
      merges(about: ["actor:daesh"]) { totalCount nodes { ${DECISION} } }
      none: merges(about: ["actor:branch"]) { totalCount nodes { id } }
    }`);
    expect(node).toEqual(decision);
    expect(ids(nodes)).toEqual(['actor:isis', decision['id']]);
    expect(merges).toEqual({ totalCount: 1, nodes: [decision] });
    expect(none).toEqual({ totalCount: 0, nodes: [] });
  });

  test('leaves one actor to lists, counts and edges', async () => {
    await twins.merge('actor:isis', 'actor:daesh');
    const { actors, isis, claims, documents, by } = await twins.graph.query(`{
      actors { totalCount nodes { id } }
      isis: actor(id: "actor:isis") {
        name
        events { totalCount nodes { id targets { id } } }
        affiliates { actor { id } organization { id } claims { id } }
        affiliations { organization { id } }
        claims { totalCount nodes { id saidBy { id } subject { id } } }
      }
      claims(filter: { about: ["actor:isis"] }) { totalCount nodes { id } }
      documents(filter: { publisher: ["actor:isis"] }) { totalCount nodes { id publishers { id } } }
      by: events(filter: { by: ["actor:isis"] }) { totalCount nodes { id } }
    }`);
    expect(actors.totalCount).toBe(5);
    expect(ids(actors.nodes)).not.toContain('actor:daesh');
    expect(isis.name).toBe('ISIS');
    expect(isis.events).toEqual({
      totalCount: 2,
      nodes: [
        { id: 'event:strike', targets: [{ id: 'actor:isis' }] },
        { id: 'event:raid', targets: [{ id: 'actor:isis' }] },
      ],
    });
    // Nobody is a partner of himself.
    expect(isis.affiliates).toEqual([
      { actor: { id: 'actor:branch' }, organization: { id: 'actor:isis' }, claims: [{ id: 'claim:branch' }] },
    ]);
    expect(isis.affiliations).toEqual([]);
    expect(isis.claims).toEqual({
      totalCount: 1,
      nodes: [{ id: 'claim:by-daesh', saidBy: [{ id: 'actor:isis' }], subject: { id: 'actor:isis' } }],
    });
    expect(claims).toEqual({ totalCount: 2, nodes: [{ id: 'claim:by-daesh' }, { id: 'claim:partner' }] });
    expect(documents).toEqual({
      totalCount: 1,
      nodes: [{ id: 'document:paper', publishers: [{ id: 'actor:isis' }] }],
    });
    expect(by).toEqual({ totalCount: 1, nodes: [{ id: 'event:raid' }] });
  });

  test('lets the merged id answer for the one that is kept, wherever an id can stand', async () => {
    await twins.merge('actor:isis', 'actor:daesh');
    const question = (id: string) => `{
      node(id: "${id}") { id }
      nodes(ids: ["event:raid", "${id}", "${id}", "actor:isis"]) { id }
      actor(id: "${id}") { id name events { totalCount } }
      on: events(filter: { on: ["${id}"] }) { totalCount nodes { id } }
      both: events(filter: { on: ["actor:daesh", "actor:isis"] }) { totalCount nodes { id } }
      nested: events(filter: { not: { or: [{ on: ["${id}"] }, { by: ["${id}"] }] } }) { totalCount }
      strikes(on: ["${id}"]) { totalCount }
      claims(filter: { saidBy: ["${id}"], about: ["${id}", "event:raid"] }) { totalCount nodes { id } }
      event(id: "event:raid") { claims(filter: { saidBy: ["${id}"] }) { totalCount } }
    }`;
    const answer = await twins.graph.query(question('actor:daesh'));
    expect(answer).toEqual(await twins.graph.query(question('actor:isis')));
    expect(answer['on'].totalCount).toBe(2);
    expect(answer['both'].totalCount).toBe(2);
  });

  test('costs a question that names no merged id nothing: one statement, as before', async () => {
    await twins.merge('actor:isis', 'actor:daesh');
    await twins.graph.query(
      '{ actor(id: "actor:isis") { name events(filter: { on: ["actor:isis"] }) { totalCount } } }',
    );
    expect(twins.graph.statements).toHaveLength(1);
  });

  test('of a person with a body is refused, but not with somebody unidentified', async () => {
    expect(await twins.refused(merging('actor:isis', 'actor:speaker'))).toEqual([
      ['WRONG_KIND', 'merge[0]', expect.stringContaining('of kind PERSON')],
    ]);
    await twins.merge('actor:speaker', 'actor:unknown', 'actor:spokesman');
    const { actor } = await twins.graph.query('{ actor(id: "actor:unknown") { __typename id } }');
    expect(actor).toEqual({ __typename: 'Person', id: 'actor:speaker' });
  });
});

describe('a merge of other things', () => {
  test('places: what happened there, and lies within', async () => {
    await twins.merge('place:baghouz', 'place:baghuz');
    const { place, at, contains } = await twins.graph.query(`{
      place(id: "place:baghuz") { id name within { id } events { totalCount } }
      at: events(filter: { at: ["place:land"] }) { nodes { id places { id } } }
      contains: place(id: "place:baghouz") { contains { id within { id } } }
    }`);
    expect(place).toEqual({
      id: 'place:baghouz',
      name: 'Baghouz',
      within: { id: 'place:land' },
      events: { totalCount: 2 },
    });
    expect(at.nodes).toEqual([
      { id: 'event:strike', places: [{ id: 'place:street' }] },
      { id: 'event:raid', places: [{ id: 'place:baghouz' }] },
    ]);
    expect(contains.contains).toEqual([{ id: 'place:street', within: { id: 'place:baghouz' } }]);
  });

  test('events: participants, claims and parts', async () => {
    await twins.merge('event:strike', 'event:raid');
    const { event, events } = await twins.graph.query(`{
      event(id: "event:raid") {
        id title targets { id } perpetrators { id } places { id }
        claims { totalCount } parts { totalCount nodes { id partOf { id } } }
      }
      events { totalCount nodes { id } }
    }`);
    expect(event).toEqual({
      id: 'event:strike',
      title: 'Strike',
      targets: [{ id: 'actor:daesh' }, { id: 'actor:isis' }],
      perpetrators: [{ id: 'actor:branch' }],
      places: [{ id: 'place:baghuz' }, { id: 'place:street' }],
      claims: { totalCount: 5 },
      parts: { totalCount: 1, nodes: [{ id: 'event:phase', partOf: { id: 'event:strike' } }] },
    });
    expect(events.totalCount).toBe(2);
  });

  test('documents: claims, and what they relay', async () => {
    await twins.merge('document:paper', 'document:copy');
    const { document } = await twins.graph.query(`{
      document(id: "document:copy") {
        id publishers { id } relays { id } relayedBy { id } claims { totalCount }
      }
    }`);
    expect(document).toEqual({
      id: 'document:paper',
      publishers: [{ id: 'actor:daesh' }, { id: 'actor:isis' }],
      relays: [{ id: 'document:source' }],
      relayedBy: [{ id: 'document:later' }],
      claims: { totalCount: 8 },
    });
  });
});

describe('as of an instant', () => {
  test('two before the merge, one from then on, two again once it is undone', async () => {
    const question = `
      actors { totalCount nodes { id events { nodes { id } } } }
      daesh: actor(id: "actor:daesh") { id name events { totalCount } }
      on: events(filter: { on: ["actor:daesh"] }) { nodes { id targets { id } } }
      claim(id: "claim:on-daesh") { object { id } }
      documents(filter: { publisher: ["actor:daesh"] }) { totalCount }
      merges(about: ["actor:isis"]) { nodes { undoneAt undoneBy merged { id } } }`;
    const answered = async (at?: string) => {
      if (at === undefined) return twins.graph.query(`{ ${question} }`);
      const { asOf } = await twins.graph.query(`{ asOf(at: "${at}") { ${question} } }`);
      return plain(asOf);
    };
    const before = (at: string) => new Date(Date.parse(at) - 1).toISOString();
    const apart = await answered();
    const { id, decidedAt } = await twins.merge('actor:isis', 'actor:daesh');
    const joined = await answered();
    const { undoneAt } = await twins.undo(id);
    const parted = await answered();

    expect(await answered(before(decidedAt))).toEqual(apart);
    expect(await answered(decidedAt)).toEqual(joined);
    expect(await answered(before(undoneAt))).toEqual(joined);
    expect(await answered(undoneAt)).toEqual(parted);
    expect(joined).toMatchObject({
      actors: { totalCount: 5 },
      daesh: { id: 'actor:isis', events: { totalCount: 2 } },
      merges: { nodes: [{ undoneAt: null, undoneBy: null }] },
    });
    expect({ ...parted, merges: null }).toEqual({ ...apart, merges: null });
  });
});
