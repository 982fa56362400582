import { ingest } from '../../../../src/write/ingest.js';
import { claimedInterval } from '../../../../src/rules/figures/claimed-interval.js';
import { Qualifier } from '../../../../src/domain/claims/qualifier.js';
import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf, BEFORE_ALL, newestWrite } from '../as-known-then.js';

const MATRIX = `whoStruckWhom {
  perpetrator { id } target { id } events strikesLow strikesHigh killedLow first { edtf earliest }
  last { edtf latest }
}`;

describe('in the article', () => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
  });

  afterAll(() => graph.close());

  test('the coalition and the RAF struck ISIS', async () => {
    const question = `{
  whoStruckWhom {
    perpetrator {
      name
    }
    target {
      name
    }
    events
    strikesLow
    strikesHigh
    first {
      edtf
      earliest
    }
    last {
      edtf
      latest
      precision
    }
  }
}`;
    const answer = await graph.query(question);
    const isis = { name: 'Islamic State of Iraq and Syria' };
    expect(answer['whoStruckWhom']).toEqual([
      {
        // 250 strikes, of which 193 in Syria and 57 in Iraq: the parts are not counted again.
        perpetrator: { name: 'Combined Joint Task Force – Operation Inherent Resolve' },
        target: isis,
        events: 3,
        strikesLow: 250,
        strikesHigh: 250,
        first: { edtf: '2019-03-10/2019-03-23', earliest: '2019-03-10T00:00:00.000Z' },
        last: {
          edtf: '2019-03-10/2019-03-23',
          latest: '2019-03-23T23:59:59.999Z',
          precision: 'INTERVAL',
        },
      },
      {
        // The RAF says what it hit, not with how many strikes.
        perpetrator: { name: 'Royal Air Force' },
        target: isis,
        events: 3,
        strikesLow: null,
        strikesHigh: null,
        first: { edtf: '2019-03-12', earliest: '2019-03-12T00:00:00.000Z' },
        last: { edtf: '2019-03-18', latest: '2019-03-18T23:59:59.999Z', precision: 'DAY' },
      },
    ]);
    await expectGolden('who-struck-whom', { question, statements: [...graph.statements], answer });
  });

  test('a filter says which strikes are looked at', async () => {
    const { whoStruckWhom } = await graph.query(
      `{ whoStruckWhom(filter: { by: ["actor:united-kingdom"] during: "2019-03-17/.." }) {
        who: perpetrator { id } events
      } }`,
    );
    expect(whoStruckWhom).toEqual([{ who: { id: 'actor:raf' }, events: 2 }]);
  });

  test('an unknown id in the filter is an error', async () => {
    const { errors } = await graph.execute('{ whoStruckWhom(filter: { on: ["actor:isi"] }) { events } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_ID',
      path: 'whoStruckWhom.filter.on[0]',
    });
  });

  test('as of now it is the same, before the first record empty', async () => {
    const at = await newestWrite(graph);
    expect(await asOf(graph, at, MATRIX)).toEqual(await graph.query(`{ ${MATRIX} }`));
    expect(await asOf(graph, BEFORE_ALL, MATRIX)).toEqual({ whoStruckWhom: [] });
  });
});

describe('of what is claimed', () => {
  let graph: TestGraph;

  beforeEach(async () => {
    graph = await TestGraph.empty();
    await ingest(graph.database, {
      actors: ['a', 'b', 'c'].map((name) => ({ id: `actor:${name}`, name, kind: 'ARMED_GROUP' })),
      documents: [{ id: 'document:d', kind: 'REPORT', title: 'd' }],
      places: [{ id: 'place:p', name: 'p', kind: 'TOWN' }],
    });
  });

  afterEach(() => graph.close());

  let claims = 0;
  const claim = (subject: string, rest: object) => {
    const said = { saidBy: ['actor:c'], document: 'document:d' };
    return { id: `claim:${(claims += 1)}`, text: 'It is so.', subject, ...said, ...rest };
  };
  const strikes = (subject: string, quantity: object, rest: object = {}) =>
    claim(subject, { predicate: 'MEASURED', quantity: { measure: 'strikes', ...quantity }, ...rest });
  /** A strike of a on b. */
  const struck = (event: string) => [
    claim(event, { predicate: 'PERPETRATED_BY', object: 'actor:a' }),
    claim(event, { predicate: 'TARGETED', object: 'actor:b' }),
  ];
  const event = (name: string, rest: object = {}) => ({
    id: `event:${name}`,
    kind: 'STRIKE',
    title: name,
    ...rest,
  });
  const range = async (filter = '{}'): Promise<[number | null, number | null][]> => {
    const { whoStruckWhom } = await graph.query(
      `{ whoStruckWhom(filter: ${filter}) { strikesLow strikesHigh } }`,
    );
    return whoStruckWhom.map(({ strikesLow, strikesHigh }: any) => [strikesLow, strikesHigh]);
  };

  test.each<[string, object[], [number | null, number | null]]>([
    ['nothing', [], [null, null]],
    ['one number', [{ best: 5 }], [5, 5]],
    ['a range', [{ low: 2, best: 3, high: 7 }], [2, 7]],
    ['two numbers', [{ best: 5 }, { best: 9 }], [5, 9]],
    ['at least', [{ best: 5, qualifier: 'AT_LEAST' }], [5, null]],
    ['at least, and a number', [{ best: 5, qualifier: 'AT_LEAST' }, { best: 9 }], [5, null]],
    ['at least, up to', [{ low: 5, high: 8, qualifier: 'AT_LEAST' }], [5, 8]],
    ['at most', [{ best: 5, qualifier: 'AT_MOST' }], [0, 5]],
    ['about', [{ best: 5, qualifier: 'ABOUT' }], [4, 6]],
  ])('%s', async (_, quantities, expected) => {
    await ingest(graph.database, {
      events: [event('e')],
      claims: [...struck('event:e'), ...quantities.map((quantity) => strikes('event:e', quantity))],
    });
    expect(await range()).toEqual([expected]);
  });

  test('a number is read as everywhere else, whatever of it is stated', async () => {
    const numbers = [
      [2, null, null],
      [null, 0, null],
      [null, 7, null],
      [null, 30, null],
      [null, 2.5, null],
      [null, null, 9],
      [2, 4, null],
      [null, 4, 8],
      [2, 4, 8],
    ] as const;
    const quantities = Object.values(Qualifier).flatMap((qualifier) =>
      numbers.map(([low, best, high]) => ({ measure: 'strikes', unit: null, low, best, high, qualifier })),
    );
    await ingest(graph.database, {
      actors: quantities.map((_, index) => ({ id: `actor:t${index}`, name: 't', kind: 'ARMED_GROUP' })),
      events: quantities.map((_, index) => event(String(index))),
      claims: quantities.flatMap((quantity, index) => [
        claim(`event:${index}`, { predicate: 'PERPETRATED_BY', object: 'actor:a' }),
        claim(`event:${index}`, { predicate: 'TARGETED', object: `actor:t${index}` }),
        strikes(`event:${index}`, quantity),
      ]),
    });
    const { whoStruckWhom } = await graph.query('{ whoStruckWhom { target { id } strikesLow strikesHigh } }');
    const found = Object.fromEntries(
      whoStruckWhom.map(({ target, strikesLow, strikesHigh }: any) => [target.id, [strikesLow, strikesHigh]]),
    );
    const expected = quantities.map((quantity, index) => {
      const { low, high } = claimedInterval(quantity);
      return [`actor:t${index}`, [low, high === Infinity ? null : high]];
    });
    expect(found).toEqual(Object.fromEntries(expected));
  });

  test('a preferred claim stands for all; what speaks of something else does not count', async () => {
    await ingest(graph.database, {
      events: [event('e')],
      claims: [
        ...struck('event:e'),
        strikes('event:e', { best: 5 }),
        strikes('event:e', { best: 6 }, { rank: 'PREFERRED' }),
        strikes('event:e', { best: 1 }, { rank: 'DEPRECATED' }),
        strikes('event:e', { best: 2 }, { scopePlace: 'place:p' }),
        strikes('event:e', { best: 3 }, { scopeActor: 'actor:b' }),
        strikes('event:e', { best: 4 }, { validTime: '2019-03-10' }),
        strikes('event:e', { best: 100 }, { polarity: 'DENIED' }),
        strikes('event:e', { measure: 'engagements', best: 200 }),
      ],
    });
    expect(await range()).toEqual([[6, 6]]);
  });

  test('a superseded claim does not count, but did', async () => {
    const first = strikes('event:e', { best: 5 });
    await ingest(graph.database, { events: [event('e')], claims: [...struck('event:e'), first] });
    const then = await newestWrite(graph);
    const before = await graph.query(`{ ${MATRIX} }`);
    await ingest(graph.database, { claims: [strikes('event:e', { best: 8 }, { supersedes: [first.id] })] });
    expect(await range()).toEqual([[8, 8]]);
    expect(await asOf(graph, then, MATRIX)).toEqual(before);
  });

  test('of a campaign and its parts only the campaign adds its number, unless it has none or is not asked for', async () => {
    await ingest(graph.database, {
      events: [
        event('all', { kind: 'STRIKE_CAMPAIGN' }),
        event('week', { kind: 'STRIKE_CAMPAIGN', partOf: 'event:all' }),
        event('one', { partOf: 'event:week' }),
        event('two', { partOf: 'event:week' }),
      ],
      claims: [
        ...['all', 'week', 'one', 'two'].flatMap((name) => struck(`event:${name}`)),
        strikes('event:all', { best: 10 }),
        strikes('event:one', { best: 2 }),
        strikes('event:two', { best: 3 }),
      ],
    });
    expect(await range()).toEqual([[10, 10]]);
    expect(await range('{ kind: [STRIKE] }')).toEqual([[5, 5]]);
  });

  test('each pair is a cell, however many claims say so; those of most events come first', async () => {
    await ingest(graph.database, {
      events: [
        event('one', { time: '2019-03-10' }),
        event('two', { time: '2018' }),
        event('three'),
        event('attack', { kind: 'ATTACK' }),
      ],
      claims: [
        ...['one', 'two', 'three', 'attack'].flatMap((name) => struck(`event:${name}`)),
        ...struck('event:one'),
        claim('event:one', { predicate: 'TARGETED', object: 'actor:c' }),
        claim('event:three', { predicate: 'PERPETRATED_BY', object: 'actor:c' }),
        strikes('event:one', { best: 2 }),
        strikes('event:attack', { measure: 'killed', low: 3, best: 4, high: 5 }),
      ],
    });
    const { whoStruckWhom } = await graph.query(`{ ${MATRIX} }`);
    expect(whoStruckWhom).toEqual([
      {
        perpetrator: { id: 'actor:a' },
        target: { id: 'actor:b' },
        events: 4,
        strikesLow: 2,
        strikesHigh: 2,
        killedLow: 3,
        first: { edtf: '2018', earliest: '2018-01-01T00:00:00.000Z' },
        last: { edtf: '2019-03-10', latest: '2019-03-10T23:59:59.999Z' },
      },
      expect.objectContaining({ perpetrator: { id: 'actor:a' }, target: { id: 'actor:c' }, events: 1 }),
      expect.objectContaining({ perpetrator: { id: 'actor:c' }, events: 1, first: null, last: null }),
    ]);
  });

  test('all that has a perpetrator and a target counts, or what is of the kinds that the filter names', async () => {
    await ingest(graph.database, {
      events: [event('one'), event('attack', { kind: 'ATTACK' }), event('battle', { kind: 'BATTLE' })],
      claims: ['one', 'attack', 'battle'].flatMap((name) => struck(`event:${name}`)),
    });
    const events = async (filter: string) =>
      (await graph.query(`{ whoStruckWhom(filter: ${filter}) { events } }`))['whoStruckWhom'];
    expect(await events('{}')).toEqual([{ events: 3 }]);
    expect(await events('{ kind: [ATTACK] }')).toEqual([{ events: 1 }]);
    expect(await events('{ kind: [STRIKE, BATTLE] }')).toEqual([{ events: 2 }]);
    expect(await events('{ kind: [MOVEMENT] }')).toEqual([]);
  });

  test('of nothing there is no matrix', async () => {
    expect(await range()).toEqual([]);
  });
});
