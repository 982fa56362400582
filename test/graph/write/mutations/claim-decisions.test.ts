import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { said, smallDossier } from '../small-dossier.js';
import { digestOf } from '../../../support/digest.js';
import { failingAt } from '../../../support/faults.js';
import { TestGraph } from '../../../support/graph.js';

const DECISIONS = 'id rank retractedAt decisions { kind rank reason decidedBy decidedAt }';

const retract = (id: string, reason = 'It was wrong.') =>
  `mutation { retractClaim(id: "${id}", reason: "${reason}") { ${DECISIONS} } }`;
const rank = (id: string, to: string, reason = 'So it is.') =>
  `mutation { rankClaim(id: "${id}", rank: ${to}, reason: "${reason}") { ${DECISIONS} } }`;
const assess = (id: string, assessment: string) =>
  `mutation { assessClaim(id: "${id}", assessment: ${assessment}) {
    assessments { assessor madeAt reliability credibility note }
  } }`;

let graph: TestGraph;

beforeEach(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, smallDossier());
});

afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
  await graph.close();
});

const perpetrators = async (at?: string): Promise<string[]> => {
  const question = '{ event(id: "event:strike") { perpetrators { id } } }';
  const { event } = await (at ? graph.queryAsOf(at, question) : graph.query(question));
  return event.perpetrators.map(({ id }: { id: string }) => id);
};

const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

describe('retractClaim', () => {
  test('takes the claim and what rests on it out of the graph, and says who, when and why', async () => {
    const { retractClaim: claim } = await graph.query(retract('claim:by-army'));
    const [decision] = claim.decisions;
    expect(claim.retractedAt).toBe(decision.decidedAt);
    expect(claim.decisions).toEqual([
      {
        kind: 'RETRACTED',
        rank: null,
        reason: 'It was wrong.',
        decidedBy: 'tester',
        decidedAt: expect.any(String),
      },
    ]);
    expect(await perpetrators()).toEqual([]);
    const { claims, all } = await graph.query(`{
      claims(filter: { about: "event:strike" }) { nodes { id } }
      all: claims(filter: { about: "event:strike", includeRetracted: true }) { nodes { id } }
    }`);
    expect(claims.nodes).not.toContainEqual({ id: 'claim:by-army' });
    expect(all.nodes).toContainEqual({ id: 'claim:by-army' });
  });

  test('is not known before its instant', async () => {
    const { retractClaim: claim } = await graph.query(retract('claim:by-army'));
    const then = before(claim.retractedAt);
    expect(await perpetrators(then)).toEqual(['actor:army']);
    expect(await perpetrators(claim.retractedAt)).toEqual([]);
    const question = `claim(id: "claim:by-army") { ${DECISIONS} }`;
    const { asOf } = await graph.query(`{ asOf(at: "${then}") { ${question} } }`);
    expect(asOf.claim).toMatchObject({ retractedAt: null, decisions: [] });
    expect(await graph.queryAsOf(claim.retractedAt, `{ ${question} }`)).toEqual({ claim });
  });

  test('twice changes nothing: the first decision stands', async () => {
    const first = await graph.query(retract('claim:by-army'));
    const digest = await digestOf(graph.database);
    expect(await graph.query(retract('claim:by-army', 'Again.'))).toEqual(first);
    expect(await digestOf(graph.database)).toBe(digest);
  });

  test('is not undone by ingesting the claim again, which is reported unchanged', async () => {
    await graph.query(retract('claim:by-army'));
    const digest = await digestOf(graph.database);
    const report = await ingest(graph.database, smallDossier());
    expect(report).toMatchObject({ created: 0, updated: 0 });
    expect(await digestOf(graph.database)).toBe(digest);
  });

  test('decides once where many retract at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => graph.execute(retract('claim:by-army', `Reason ${index}.`))),
    );
    const reasons = answers.map(({ data }) => data?.['retractClaim'].decisions);
    expect(reasons.every((decisions) => decisions.length === 1)).toBe(true);
    expect(new Set(reasons.map(([{ reason }]) => reason)).size).toBe(1);
  });
});

describe('superseding claims', () => {
  const corrects = (id: string, ...supersedes: string[]) => ({
    ...said(id),
    subject: 'event:strike',
    predicate: 'PERPETRATED_BY',
    object: 'actor:rebels',
    supersedes,
  });

  test('let the superseded live again once they are retracted, and not before', async () => {
    await ingest(graph.database, { claims: [corrects('claim:correction', 'claim:by-army')] });
    expect(await perpetrators()).toEqual(['actor:rebels']);
    await graph.query(rank('claim:correction', 'DEPRECATED'));
    expect(await perpetrators()).toEqual([]);
    const { retractClaim: claim } = await graph.query(retract('claim:correction'));
    expect(await perpetrators()).toEqual(['actor:army']);
    expect(await perpetrators(before(claim.retractedAt))).toEqual([]);
  });

  test('of which one still stands keep the superseded silent', async () => {
    await ingest(graph.database, {
      claims: [corrects('claim:one', 'claim:by-army'), corrects('claim:other', 'claim:by-army')],
    });
    await graph.query(retract('claim:one'));
    expect(await perpetrators()).toEqual(['actor:rebels']);
    await graph.query(retract('claim:other'));
    expect(await perpetrators()).toEqual(['actor:army']);
  });

  test('in a row: each silences the one before it while it is not retracted itself', async () => {
    await ingest(graph.database, { claims: [corrects('claim:one', 'claim:by-army')] });
    await ingest(graph.database, {
      claims: [{ ...corrects('claim:two', 'claim:one'), object: 'actor:army' }],
    });
    const live = async () => {
      const { event } = await graph.query('{ event(id: "event:strike") { participants { claims { id } } } }');
      return event.participants.flatMap(({ claims }: any) => claims.map(({ id }: any) => id)).sort();
    };
    expect(await live()).toEqual(['claim:two']);
    await graph.query(retract('claim:two'));
    expect(await live()).toEqual(['claim:one']);
    await graph.query(retract('claim:one'));
    expect(await live()).toEqual(['claim:by-army']);
    await graph.query(retract('claim:by-army'));
    expect(await live()).toEqual([]);
  });

  test('do not revive what has been retracted or ranked down itself', async () => {
    await ingest(graph.database, { claims: [corrects('claim:correction', 'claim:by-army')] });
    await graph.query(rank('claim:by-army', 'DEPRECATED'));
    await graph.query(retract('claim:correction'));
    expect(await perpetrators()).toEqual([]);
    await graph.query(rank('claim:by-army', 'PREFERRED'));
    expect(await perpetrators()).toEqual(['actor:army']);
  });

  test('that supersede what is retracted already change nothing of it', async () => {
    await graph.query(retract('claim:by-army'));
    await ingest(graph.database, { claims: [corrects('claim:correction', 'claim:by-army')] });
    await graph.query(retract('claim:correction'));
    expect(await perpetrators()).toEqual([]);
  });
});

describe('rankClaim', () => {
  test('keeps every rank with its time, and a rank decides whether the claim counts', async () => {
    const instants: string[] = [];
    for (const to of ['PREFERRED', 'DEPRECATED', 'NORMAL']) {
      const { rankClaim: claim } = await graph.query(rank('claim:by-army', to, `To ${to}.`));
      expect(claim.rank).toBe(to);
      instants.push(claim.decisions.at(-1).decidedAt);
    }
    const [preferred = '', deprecated = '', normal = ''] = instants;
    const rankAt = async (at: string) => {
      const { asOf } = await graph.query(`{ asOf(at: "${at}") {
        claim(id: "claim:by-army") { rank decisions { rank reason } }
        claims(filter: { about: "event:strike", rank: [PREFERRED, DEPRECATED] }) { nodes { id rank } }
      } }`);
      return [asOf.claim.rank, asOf.claim.decisions.length, asOf.claims.nodes.length];
    };
    expect(await rankAt(before(preferred))).toEqual(['NORMAL', 0, 0]);
    expect(await rankAt(preferred)).toEqual(['PREFERRED', 1, 1]);
    expect(await rankAt(before(deprecated))).toEqual(['PREFERRED', 1, 1]);
    expect(await rankAt(deprecated)).toEqual(['DEPRECATED', 2, 1]);
    expect(await rankAt(normal)).toEqual(['NORMAL', 3, 0]);
    expect(await perpetrators(before(deprecated))).toEqual(['actor:army']);
    expect(await perpetrators(deprecated)).toEqual([]);
    expect(await perpetrators(normal)).toEqual(['actor:army']);
    expect(await perpetrators()).toEqual(['actor:army']);
  });

  test('in words that were given before takes effect again', async () => {
    for (const to of ['DEPRECATED', 'NORMAL', 'DEPRECATED']) await graph.query(rank('claim:by-army', to));
    const { claim } = await graph.query(`{ claim(id: "claim:by-army") { ${DECISIONS} } }`);
    expect([claim.rank, claim.decisions.length]).toEqual(['DEPRECATED', 3]);
    expect(await perpetrators()).toEqual([]);
  });

  test('to the rank that it has changes nothing', async () => {
    const digest = await digestOf(graph.database);
    const { rankClaim: claim } = await graph.query(rank('claim:by-army', 'NORMAL'));
    expect(claim.decisions).toEqual([]);
    expect(await digestOf(graph.database)).toBe(digest);
  });

  test('leaves the claim as it was given: ingesting it again is no change', async () => {
    await graph.query(rank('claim:by-army', 'DEPRECATED'));
    expect(await ingest(graph.database, smallDossier())).toMatchObject({ created: 0, updated: 0 });
    expect(await perpetrators()).toEqual([]);
    const [{ id, ...claim } = { id: '' }] = smallDossier().claims;
    await expect(
      ingest(graph.database, { claims: [{ id, ...claim, rank: 'DEPRECATED' }] }),
    ).rejects.toMatchObject({ extensions: { code: 'IMMUTABLE_CLAIM' } });
  });
});

describe('assessClaim', () => {
  test('keeps assessments side by side, earliest first, as of their time', async () => {
    await graph.query(assess('claim:strikes', '{ reliability: B, credibility: 2 }'));
    const { assessClaim: claim } = await graph.query(assess('claim:strikes', '{ note: "Seen on film." }'));
    expect(claim.assessments).toMatchObject([
      { assessor: 'tester', reliability: 'B', credibility: 2, note: null },
      { assessor: 'tester', reliability: null, credibility: null, note: 'Seen on film.' },
    ]);
    const { asOf } = await graph.query(`{ asOf(at: "${before(claim.assessments[1].madeAt)}") {
      claim(id: "claim:strikes") { assessments { reliability } }
    } }`);
    expect(asOf.claim.assessments).toEqual([{ reliability: 'B' }]);
  });

  test('what was said last, said again, changes nothing; said later again, it counts', async () => {
    await graph.query(assess('claim:strikes', '{ reliability: B }'));
    const digest = await digestOf(graph.database);
    await graph.query(assess('claim:strikes', '{ reliability: B }'));
    expect(await digestOf(graph.database)).toBe(digest);
    await graph.query(assess('claim:strikes', '{ reliability: C }'));
    const { assessClaim: claim } = await graph.query(assess('claim:strikes', '{ reliability: B }'));
    expect(claim.assessments.map(({ reliability }: any) => reliability)).toEqual(['B', 'C', 'B']);
  });

  test.each([
    ['{ }', 'INVALID_ARGUMENT', 'assessment'],
    ['{ credibility: 0 }', 'INVALID_NUMBER', 'assessment.credibility'],
    ['{ credibility: 7 }', 'INVALID_NUMBER', 'assessment.credibility'],
    ['{ note: " " }', 'INVALID_ARGUMENT', 'assessment.note'],
  ])('refuses %s', async (assessment, code, path) => {
    const { errors } = await graph.execute(assess('claim:strikes', assessment));
    expect(errors).toMatchObject([{ extensions: { code, path, hint: expect.any(String) } }]);
  });
});

describe('assertClaim', () => {
  const claim = `{ id: "claim:new", text: "Seen.", subject: "event:strike", predicate: OBSERVED_BY,
    object: "actor:rebels", saidBy: ["actor:speaker"], document: "document:release" }`;

  test('takes in a claim and answers it; again, it changes nothing', async () => {
    const mutation = `mutation { assertClaim(claim: ${claim}) { id subject { id } object { id } } }`;
    const expected = {
      assertClaim: { id: 'claim:new', subject: { id: 'event:strike' }, object: { id: 'actor:rebels' } },
    };
    expect(await graph.query(mutation)).toEqual(expected);
    const digest = await digestOf(graph.database);
    expect(await graph.query(mutation)).toEqual(expected);
    expect(await digestOf(graph.database)).toBe(digest);
  });

  test('names the fields of the claim in its errors', async () => {
    const { errors } = await graph.execute(`mutation { assertClaim(claim: {
      id: "claim:new", text: "", subject: "event:stroke", predicate: OBSERVED_BY, object: "actor:rebels",
      saidBy: ["actor:speaker"], document: "document:release" }) { id } }`);
    const problems = errors?.[0]?.extensions['problems'] as { path: string; code: string }[];
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['claim.text', 'INVALID_ARGUMENT'],
      ['claim.subject', 'UNKNOWN_ID'],
    ]);
  });
});

describe('what cannot be decided', () => {
  test.each([
    ['an unknown claim', retract('claim:by-armi'), 'UNKNOWN_ID', 'id', 'claim:by-army'],
    ['what is no claim', rank('event:strike', 'NORMAL'), 'WRONG_KIND', 'id', 'claim'],
    ['what is no id', retract('strike'), 'INVALID_ID', 'id', 'claim'],
    ['without a reason', retract('claim:by-army', '  '), 'INVALID_ARGUMENT', 'reason', 'Expected'],
    [
      'with an endless reason',
      retract('claim:by-army', 'x'.repeat(2_001)),
      'LIMIT_EXCEEDED',
      'reason',
      '2000',
    ],
  ])('%s is refused and changes nothing', async (_what, mutation, code, path, hint) => {
    const digest = await digestOf(graph.database);
    const { errors } = await graph.execute(mutation);
    expect(errors).toMatchObject([{ extensions: { code, path, hint: expect.stringContaining(hint) } }]);
    expect(await digestOf(graph.database)).toBe(digest);
  });
});

test('all that is wrong with a decision is told at once, at its arguments', async () => {
  const problemsOf = async (mutation: string) => {
    const { errors } = await graph.execute(mutation);
    return (errors?.[0]?.extensions['problems'] as { path: string }[]).map(({ path }) => path).sort();
  };
  const assessment = assess('claim:strikes', '{ credibility: 7, note: " " }');
  expect(await problemsOf(assessment)).toEqual(['assessment.credibility', 'assessment.note']);
  expect(await problemsOf(retract('claim:by-armi', ' '))).toEqual(['id', 'reason']);
});

test('a decision that breaks off half-way leaves nothing', async () => {
  await ingest(graph.database, {
    claims: [
      {
        ...said('claim:correction'),
        subject: 'event:strike',
        predicate: 'PERPETRATED_BY',
        object: 'actor:rebels',
        supersedes: ['claim:by-army'],
      },
    ],
  });
  const digest = await digestOf(graph.database);
  let broken = 0;
  for (; ; broken += 1) {
    const { errors } = await graph.execute(retract('claim:correction'), undefined, (database) =>
      failingAt(database, broken + 1),
    );
    if (!errors) break;
    expect(await digestOf(graph.database)).toBe(digest);
  }
  expect(broken).toBeGreaterThan(5);
});
