import fc from 'fast-check';
import { ClaimRank } from '../../../src/domain/claims/rank.js';

/** One write, as a mutation. Some are rejected, e.g. one that would put a place within itself. */
export interface Write {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Which of the merges existing by then `$id` refers to. */
  readonly nthMerge?: number;
}

/** A write that may depend on the claims existing by then. */
type Draft = (claims: readonly Claimed[]) => { readonly write: Write; readonly claim?: Claimed } | null;

interface Claimed {
  readonly id: string;
  readonly subject: string;
}

/** Number of things of each kind: few, so that writes affect each other. */
const SIZE = 4;
const INGEST = 'mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created } }';

const number = fc.nat({ max: SIZE - 1 });
const nth = (kind: string, index: number): string => `${kind}:${kind.charAt(0)}${index}`;
const id = (kind: string) => number.map((index) => nth(kind, index));
const some = <Item>(one: fc.Arbitrary<Item>) => fc.uniqueArray(one, { maxLength: 2 });
const name = fc.constantFrom('Alpha', 'Bravo', 'Charlie', 'Delta', 'al-Bāghūz', 'Mar’a');
const time = fc.constantFrom(
  ...['2019', '2019-03-10/2019-03-23', '2019-03-17', '2018-11~', '2019-03/..', '../2019-02', null],
);
/** Something, and something of its kind that it may lie within: usually an earlier one. */
const nested = (kind: string) =>
  fc.tuple(number, fc.option(number)).map(([own, other]) => ({
    id: nth(kind, own),
    other: other === null || other === own ? null : nth(kind, Math.min(own, other)),
  }));

const actor = fc.record({
  id: id('actor'),
  name,
  kind: fc.constantFrom('ARMED_FORCES', 'ARMED_GROUP', 'UNIDENTIFIED'),
  aliases: some(name),
});
const place = fc
  .tuple(nested('place'), name, fc.constantFrom('TOWN', 'REGION', 'COUNTRY'))
  .map(([{ id: own, other }, title, kind]) => ({ id: own, name: title, kind, within: other }));
const document = fc.record({
  id: id('document'),
  kind: fc.constantFrom('REPORT', 'STATEMENT'),
  title: name,
  publishedAt: time,
  version: fc.constantFrom('1', '2', null),
  publishers: some(id('actor')),
  relays: some(id('document')),
});
const event = fc
  .tuple(nested('event'), name, time, fc.constantFrom('STRIKE', 'STRIKE_CAMPAIGN', 'BATTLE'))
  .map(([{ id: own, other }, title, when, kind]) => ({ id: own, title, time: when, kind, partOf: other }));

const content = fc.oneof(
  fc.record({
    subject: id('event'),
    predicate: fc.constantFrom('PERPETRATED_BY', 'TARGETED', 'OBSERVED_BY', 'INVOLVED'),
    object: id('actor'),
  }),
  fc.record({ subject: id('event'), predicate: fc.constant('OCCURRED_AT'), object: id('place') }),
  fc.record({
    subject: id('actor'),
    predicate: fc.constantFrom('PART_OF', 'MEMBER_OF'),
    object: id('actor'),
  }),
  fc.record({
    subject: id('event'),
    predicate: fc.constant('MEASURED'),
    quantity: fc.record({ measure: fc.constantFrom('strikes', 'killed'), best: fc.nat({ max: 9 }) }),
    scopePlace: fc.option(id('place')),
    scopeActor: fc.option(id('actor')),
  }),
  fc.record({
    subject: id('event'),
    predicate: fc.constant('AFFECTED'),
    effect: fc.record({
      kind: fc.constant('DESTROYED'),
      object: fc.constant('vehicle'),
      owner: fc.option(id('actor')),
    }),
  }),
);
const said = fc.record({
  text: name,
  saidBy: fc.uniqueArray(id('actor'), { minLength: 1, maxLength: 2 }),
  document: id('document'),
  polarity: fc.constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'DENIED'),
  rank: fc.constantFrom(ClaimRank.NORMAL, ClaimRank.NORMAL, ...Object.values(ClaimRank)),
  statedAt: time,
});

const ingesting = (dossier: object): Write => ({ query: INGEST, variables: { dossier } });

const revising = (section: string, one: fc.Arbitrary<object>): fc.Arbitrary<Draft> =>
  one.map((record) => () => ({ write: ingesting({ [section]: [record] }) }));

/** What nobody says in a document, but somebody has derived. */
const derived = (how: object): object => ({
  ...Object.fromEntries(Object.entries(how).filter(([name]) => name !== 'saidBy' && name !== 'document')),
  derivation: 'As it follows.',
});

const claiming: fc.Arbitrary<Draft> = fc
  .tuple(content, said, fc.option(fc.nat()), fc.option(fc.nat(), { freq: 1 }))
  .map(([what, how, choice, input]) => (claims) => {
    const claim = { id: `claim:c${claims.length}`, subject: what.subject };
    const others = claims.filter(({ subject }) => subject === claim.subject);
    const superseded = choice === null ? undefined : others[choice % others.length];
    const supersedes = superseded ? [superseded.id] : [];
    const source = input === null ? undefined : claims[input % claims.length];
    const attributed = source ? { ...derived(how), derivedFrom: [source.id] } : how;
    return { claim, write: ingesting({ claims: [{ ...attributed, ...what, ...claim, supersedes }] }) };
  });

const deciding = (query: string, variables: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Draft> =>
  fc.tuple(fc.nat(), variables).map(([choice, others]) => (claims) => {
    const claim = claims[choice % claims.length];
    return claim ? { write: { query, variables: { ...others, id: claim.id } } } : null;
  });

const merging: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.constantFrom('actor', 'place', 'document', 'event'),
    fc.uniqueArray(number, { minLength: 2, maxLength: 3 }),
  )
  .map(([kind, numbers]) => {
    const [keep = '', ...merge] = numbers.map((index) => nth(kind, index));
    const query =
      'mutation ($keep: ID!, $merge: [ID!]!) { merge(keep: $keep, merge: $merge, reason: "One.") { id } }';
    return () => ({ write: { query, variables: { keep, merge } } });
  });
const undoing: fc.Arbitrary<Draft> = fc.nat().map((nthMerge) => () => ({
  write: { query: 'mutation ($id: ID!) { undoMerge(id: $id) { id } }', variables: {}, nthMerge },
}));

const draft: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 3, arbitrary: merging },
  { weight: 2, arbitrary: undoing },
  { weight: 6, arbitrary: claiming },
  { weight: 1, arbitrary: revising('actors', actor) },
  { weight: 1, arbitrary: revising('places', place) },
  { weight: 1, arbitrary: revising('documents', document) },
  { weight: 1, arbitrary: revising('events', event) },
  {
    weight: 2,
    arbitrary: deciding(
      'mutation ($id: ID!) { retractClaim(id: $id, reason: "Wrong.") { id } }',
      fc.constant({}),
    ),
  },
  {
    weight: 2,
    arbitrary: deciding(
      'mutation ($id: ID!, $rank: ClaimRank!) { rankClaim(id: $id, rank: $rank, reason: "So.") { id } }',
      fc.record({ rank: fc.constantFrom(...Object.values(ClaimRank)) }),
    ),
  },
  {
    weight: 1,
    arbitrary: deciding(
      'mutation ($id: ID!, $to: Int!) { assessClaim(id: $id, assessment: { credibility: $to }) { id } }',
      fc.record({ to: fc.integer({ min: 1, max: 6 }) }),
    ),
  },
);

const all = (kind: string, what: object): object[] =>
  Array.from({ length: SIZE }, (_, index) => ({ id: nth(kind, index), ...what }));

/** Records everything that histories are about, without content. */
const BEGINNING = ingesting({
  actors: all('actor', { name: 'Nobody', kind: 'ARMED_GROUP' }),
  places: all('place', { name: 'Nowhere', kind: 'OTHER' }),
  documents: all('document', { title: 'Nothing', kind: 'OTHER' }),
  events: all('event', { title: 'Nothing', kind: 'OTHER' }),
});

/** A sequence of writes about a few things. */
export const randomHistory = (length: number): fc.Arbitrary<Write[]> => historyOf(draft, length);

/** Only merges, some of them chained, and some undone. */
export const randomMerges = (length: number): fc.Arbitrary<Write[]> =>
  historyOf(fc.oneof({ weight: 3, arbitrary: merging }, { weight: 1, arbitrary: undoing }), length).map(
    ([, ...writes]) => writes,
  );

const historyOf = (one: fc.Arbitrary<Draft>, length: number): fc.Arbitrary<Write[]> =>
  fc.array(one, { minLength: length, maxLength: length }).map((drafts) => {
    const claims: Claimed[] = [];
    const writes = drafts.flatMap((draftOne) => {
      const drafted = draftOne(claims);
      if (drafted?.claim) claims.push(drafted.claim);
      return drafted?.write ?? [];
    });
    return [BEGINNING, ...writes];
  });

/** What executes writes, and says what there is. */
interface Writer {
  readonly execute: (query: string, variables?: Record<string, unknown>) => Promise<unknown>;
  readonly query: (query: string) => Promise<Record<string, any>>;
}

/** Attempts a write, which may be rejected. */
export async function perform(graph: Writer, { query, variables, nthMerge }: Write): Promise<void> {
  if (nthMerge === undefined) {
    await graph.execute(query, variables);
    return;
  }
  const { merges } = await graph.query('{ merges { nodes { id } } }');
  const merge = merges.nodes[nthMerge % merges.nodes.length];
  if (merge) await graph.execute(query, { ...variables, id: merge.id });
}
