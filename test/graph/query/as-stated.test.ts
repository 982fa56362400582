import { KnownBy } from '../../../src/time/as-of.js';
import { ingest } from '../../../src/write/ingest.js';
import { verify } from '../../../src/write/verify/verify.js';
import type { Parameters } from '../../../src/exports/export-request.js';
import { FORMATS } from '../../../src/exports/formats.js';
import { exportBytes, exportText } from '../../support/exports/export-text.js';
import { TestGraph } from '../../support/graph.js';
import { idsInResponse } from '../../support/operations/ids-in-response.js';
import { plain } from '../../support/operations/plain.js';
import { traversals } from '../../support/operations/traversals.js';

const stated = (at: string, question: string, more = ''): string =>
  `{ asOf(at: "${at}", knownBy: STATED${more}) { ${question} } }`;

describe('of the article', () => {
  const AT = '2019-03-26T00:00:00Z';
  const DAY_AFTER = '2019-03-27T00:00:00Z';
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
  });

  afterAll(() => graph.close());

  const snapshot = async (at: string, question: string, more = ''): Promise<any> =>
    plain((await graph.query(stated(at, question, more)))['asOf']);

  test('the day before it came out, Ghika and the SDF have spoken, and nobody of 250 strikes', async () => {
    const found = await snapshot(
      AT,
      `claims { nodes { id subject { id } document { id } } } documents { nodes { id } }
       events { nodes { id participants { actor { id } claims { id } } } } actors { nodes { id } } places { totalCount }
       strikes { totalCount } totals(measure: ["strikes"]) { best } whoStruckWhom { events }
       search(text: "250 strikes") { node { id } }`,
    );
    expect(found).toEqual({
      claims: {
        nodes: [
          ['claim:sdf-declaration-about-isis', 'event:sdf-declaration', 'document:sdf-declaration'],
          ['claim:sdf-declaration-by-sdf', 'event:sdf-declaration', 'document:sdf-declaration'],
          ['claim:sdf-isis-defeated', 'actor:isis', 'document:sdf-declaration'],
          ['claim:ghika-coalition-remains-steadfast', 'actor:cjtf-oir', 'document:ghika-statement'],
          ['claim:ghika-nowhere-in-iraq-safe', 'actor:isis', 'document:ghika-statement'],
        ].map(([id, subject, document]) => ({ id, subject: { id: subject }, document: { id: document } })),
      },
      documents: { nodes: [{ id: 'document:sdf-declaration' }, { id: 'document:ghika-statement' }] },
      events: {
        nodes: [
          {
            id: 'event:sdf-declaration',
            participants: [
              { actor: { id: 'actor:sdf' }, claims: [{ id: 'claim:sdf-declaration-by-sdf' }] },
              { actor: { id: 'actor:isis' }, claims: [{ id: 'claim:sdf-declaration-about-isis' }] },
            ],
          },
        ],
      },
      actors: { nodes: ['cjtf-oir', 'isis', 'ghika', 'sdf'].map((id) => ({ id: `actor:${id}` })) },
      ...{ places: { totalCount: 0 }, strikes: { totalCount: 0 }, totals: [], whoStruckWhom: [], search: [] },
    });
  });

  test('the day after, all is there that has a date', async () => {
    const question =
      'claims { nodes { id } } events { totalCount } totals(measure: ["strikes"]) { best events }';
    const then = await snapshot(DAY_AFTER, question);
    const now = await graph.query(`{ ${question} }`);
    const undated = now['claims'].nodes.filter(
      ({ id }: { id: string }) => !then.claims.nodes.some((one: { id: string }) => one.id === id),
    );
    expect(undated).toEqual([]);
    expect(then).toEqual(now);
  });

  test('at the beginning of that day it may all have been said, and so it is where that is enough', async () => {
    const { claims, totals } = await snapshot(
      AT,
      'claims { totalCount } totals(measure: ["strikes"]) { events }',
      ', match: POSSIBLE',
    );
    expect(claims.totalCount).toBeGreaterThan(50);
    expect(totals).toHaveLength(1);
  });

  const NESTED = '{ events { nodes { id claims { nodes { id saidBy { id } document { id } } } } } }';

  test.each([
    ['', '@2019-03-26T00:00:00Z/stated', [NESTED, ...traversals(['event:sdf-declaration', 'actor:isis'])]],
    [', match: POSSIBLE', '@2019-03-26T00:00:00Z/possibly-stated', [NESTED]],
  ])('every id in it says so, and finds the same again%s', async (more, suffix, questions) => {
    for (const question of questions.map((one) => one.slice(1, -1))) {
      const inSnapshot = stated(AT, question, more);
      const answer = await graph.query(inSnapshot);
      for (const [path, id] of idsInResponse(graph.schema, inSnapshot, answer))
        expect([path, id.slice(id.lastIndexOf('@'))]).toEqual([path, suffix]);
    }
    const event = `event:sdf-declaration${suffix}`;
    const lookup = `event(id: "${event}") { id claims { totalCount } } nodes(ids: ["${event}", "event:raf-2019-03-12${suffix}"]) { id }`;
    const { asOf: then } = await graph.query(stated(AT, lookup, more));
    expect(then.event).toEqual({ id: event, claims: { totalCount: 2 } });
    expect(await graph.query(`{ ${lookup} }`)).toEqual(then);
    expect(
      await graph.query(stated(AT, `neighborhood(id: "${event}") { nodes { id } }`, more)),
    ).toBeDefined();
  });

  test('its ids and cursors are no others’, and others are not its own', async () => {
    const page = 'claims(first: 1AFTER) { pageInfo { endCursor } nodes { id } }';
    const { asOf: first } = await graph.query(stated(AT, page.replace('AFTER', '')));
    const next = page.replace('AFTER', `, after: "${first.claims.pageInfo.endCursor}"`);
    expect((await snapshot(AT, next)).claims.nodes).toEqual([{ id: 'claim:sdf-declaration-by-sdf' }]);
    for (const [question, code] of [
      [stated(AT, next, ', match: POSSIBLE'), 'INVALID_CURSOR'],
      [`{ asOf(at: "${AT}") { ${next} } }`, 'INVALID_CURSOR'],
      [`{ ${next} }`, 'INVALID_CURSOR'],
      [stated(AT, `strikes(on: ["actor:isis@${AT}"]) { totalCount }`), 'WRONG_INSTANT'],
      [`{ asOf(at: "${AT}") { strikes(on: ["actor:isis@${AT}/stated"]) { totalCount } } }`, 'WRONG_INSTANT'],
      [`{ asOf(at: "${AT}", match: POSSIBLE) { strikes { totalCount } } }`, 'INVALID_ARGUMENT'],
    ] as const)
      expect((await graph.execute(question)).errors).toMatchObject([{ extensions: { code } }]);
  });

  test('a whole request can be so, and an export', async () => {
    const question = '{ claims { nodes { id } } }';
    expect(await graph.queryAsOf(AT, question, undefined, KnownBy.STATED)).toEqual(
      await snapshot(AT, question.slice(1, -1)),
    );
    const ways: Parameters[] = [{ asOf: [AT], knownBy: ['STATED'] }, { asOf: [`${AT}/stated`] }];
    for (const parameters of ways) {
      const drawn = await exportText(graph, 'graphml', parameters);
      expect(drawn).toContain('event:sdf-declaration');
      expect(drawn).not.toContain('event:oir-2019-03-10');
    }
  });

  test.each(FORMATS.filter(({ isOfRecords }) => !isOfRecords).map(({ name }) => name))(
    'an export in %s holds what had been stated the day after, as it does what is known now',
    async (name) => {
      const asStated = await exportBytes(graph, name, { asOf: [DAY_AFTER], knownBy: ['STATED'] });
      const now = await exportBytes(graph, name);
      if (name === 'tables' || name === 'parquet') expect(asStated.length).toBeGreaterThan(now.length / 2);
      else expect(asStated.toString()).toEqual(now.toString());
    },
  );

  test.each([
    ['csv', { knownBy: ['STATED'] }, 'knownBy'],
    ['csv', { asOf: [AT], knownBy: ['GUESSED'] }, 'knownBy'],
    ['csv', { asOf: [`${AT}/stated`], knownBy: ['RECORDED'] }, 'knownBy'],
    ['csv', { asOf: [`${AT}/later`] }, 'asOf'],
    ['dossier', { asOf: [AT], knownBy: ['STATED'] }, 'knownBy'],
  ])('an export in %s with %j is refused', async (format, parameters, path) => {
    await expect(exportText(graph, format, parameters as any)).rejects.toMatchObject({
      problems: [expect.objectContaining({ path })],
    });
  });
});

describe('of releases, and of statements that replaced others', () => {
  let graph: TestGraph;

  const army = (name: string) => ({ id: `actor:${name}`, name, kind: 'ARMED_FORCES' });
  const by = (id: string, actor: string, more: object) => ({
    ...{ id: `claim:${id}`, text: 'So it was.', subject: 'event:strike', predicate: 'PERPETRATED_BY' },
    ...{ object: `actor:${actor}`, saidBy: ['actor:maker'], document: 'document:row', ...more },
  });
  const killed = (id: string, best: number, more: object) => ({
    ...{ id: `claim:${id}`, text: 'Some died.', subject: 'event:strike', predicate: 'MEASURED' },
    ...{ quantity: { measure: 'killed', best }, saidBy: ['actor:maker'], document: 'document:row', ...more },
  });
  const row = (version: string, publishedAt?: string) => ({
    ...{ id: 'document:row', kind: 'DATASET_RECORD', title: 'Row', version, publishedAt },
  });

  beforeAll(async () => {
    graph = await TestGraph.empty();
    await ingest(graph.database, {
      actors: [army('one'), army('two'), army('three'), { ...army('maker'), kind: 'MEDIA' }],
      places: [
        { id: 'place:land', name: 'Land', kind: 'COUNTRY' },
        { id: 'place:town', name: 'Town', kind: 'TOWN', within: 'place:land' },
      ],
      documents: [
        row('1'),
        { id: 'document:paper', kind: 'REPORT', title: 'Paper', publishers: ['actor:two'] },
      ],
      events: [{ id: 'event:strike', kind: 'STRIKE', title: 'Strike', time: '2015' }],
      claims: [
        by('one', 'one', {}),
        killed('first', 3, {}),
        killed('other', 9, { document: 'document:paper', statedAt: '2016-06' }),
      ],
    });
    await ingest(graph.database, { documents: [row('1', '2016-03-01')] });
    await ingest(graph.database, {
      documents: [row('2', '2018-03-01')],
      claims: [
        by('two', 'two', { supersedes: ['claim:one'] }),
        killed('second', 9, { supersedes: ['claim:first'] }),
        { ...by('at', 'none', {}), predicate: 'OCCURRED_AT', object: 'place:town' },
      ],
    });
  });

  afterAll(() => graph.close());

  const on = async (day: string, question: string): Promise<any> =>
    plain((await graph.query(stated(`${day}T12:00:00Z`, question)))['asOf']);

  test('each said what it said from its own date, until the next said otherwise', async () => {
    const QUESTION = 'event(id: "event:strike") { perpetrators { id } claims { totalCount } }';
    expect((await on('2016-03-01', QUESTION)).event).toBeNull();
    expect((await on('2016-03-02', QUESTION)).event).toEqual({
      perpetrators: [{ id: 'actor:one' }],
      claims: { totalCount: 2 },
    });
    expect((await on('2018-03-02', QUESTION)).event).toEqual({
      perpetrators: [{ id: 'actor:two' }],
      claims: { totalCount: 6 },
    });
    expect((await verify(graph.database)).differences).toEqual([]);
  });

  test('filters see the same', async () => {
    const QUESTION = 'events(filter: { by: ["actor:one"] }) { totalCount nodes { id } }';
    expect((await on('2017-01-01', QUESTION)).events.totalCount).toBe(1);
    expect((await on('2019-01-01', QUESTION)).events.totalCount).toBe(0);
    const now = await graph.query(`{ ${QUESTION} }`);
    expect(now['events'].totalCount).toBe(0);
  });

  test('what was in dispute then is, though nothing is today', async () => {
    const QUESTION = 'disputes { nodes { claims { id } } } totals(measure: ["killed"]) { low high disputed }';
    expect(await on('2016-05-01', QUESTION)).toEqual({
      disputes: { nodes: [] },
      totals: [{ low: 3, high: 3, disputed: 0 }],
    });
    expect(await on('2017-01-01', QUESTION)).toEqual({
      disputes: { nodes: [{ claims: [{ id: 'claim:other' }, { id: 'claim:first' }] }] },
      totals: [{ low: 3, high: 9, disputed: 1 }],
    });
    const later = { disputes: { nodes: [] }, totals: [{ low: 9, high: 9, disputed: 0 }] };
    expect(await on('2019-01-01', QUESTION)).toEqual(later);
    expect(await graph.query(`{ ${QUESTION} }`)).toEqual(later);
  });

  test('places are there with what happened in them, and with what they lie within', async () => {
    const QUESTION = 'places { nodes { id within { id } events { totalCount } } }';
    expect((await on('2017-01-01', QUESTION)).places.nodes).toEqual([]);
    expect((await on('2019-01-01', QUESTION)).places.nodes).toEqual([
      { id: 'place:land', within: null, events: { totalCount: 1 } },
      { id: 'place:town', within: { id: 'place:land' }, events: { totalCount: 1 } },
    ]);
  });

  test('whom nothing speaks of that counts, is nowhere', async () => {
    const found = await on('2999-01-01', 'actors { nodes { id } } actor(id: "actor:three") { id }');
    expect(found.actors.nodes.map(({ id }: { id: string }) => id)).not.toContain('actor:three');
    expect(found.actor).toBeNull();
  });

  test('a claim that was retracted never counted, and what it replaced did on', async () => {
    await graph.query('mutation { retractClaim(id: "claim:two", reason: "Wrong.") { id } }');
    const QUESTION =
      'event(id: "event:strike") { perpetrators { id } } claims(filter: { includeRetracted: true }) { nodes { id } }';
    const { event, claims } = await on('2019-01-01', QUESTION);
    expect(event.perpetrators).toEqual([{ id: 'actor:one' }]);
    expect(claims.nodes).not.toContainEqual({ id: 'claim:two' });
    expect((await verify(graph.database)).differences).toEqual([]);
  });
});
