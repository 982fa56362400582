import { type EntityKind, kindOfId, labelOfKind } from '../../../storage/ids.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { KEEP_PLAN } from '../../../neo4j/keep-plan.js';
import { groupBy } from '../../group-by.js';
import { inBatches } from '../../in-batches.js';
import {
  earliest,
  isSame,
  NEVER,
  PROPERTIES,
  READINGS,
  readSince,
  sent,
  type Since,
  sinceOf,
  type SinceRow,
  sinceTime,
} from './dates.js';

const { stated, possibly } = PROPERTIES;

/** By what a claim speaks of something. */
const SPEAKING = 'ABOUT|OBJECT|SAID_BY|STATED_IN|SCOPE_PLACE|SCOPE_ACTOR|EFFECT_OWNER|BASED_ON|RELAYED_BY';
/** By what a record itself leads to another: where the one is, the other must be. */
const LEADING = 'WITHIN|PART_OF|PUBLISHED_BY|RELAYS';

/** Since when something was spoken of in one place, and since when it is now. */
export interface Mention {
  readonly before: Since;
  readonly now: Since;
}

/** What is to be dated: mentions that have changed, and things of which more than that has. */
export interface ThingsToDate {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly anew: ReadonlySet<string>;
}

const STORED = (kind: EntityKind): string => `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (thing:${labelOfKind(kind)} {id: id})
USING INDEX SEEK thing:${labelOfKind(kind)}(id)
RETURN id, ${sinceOf('thing')} AS stored
`;

/** Those that are mentioned elsewhere, too, from as early on as is stored. */
const AS_EARLY = (kind: EntityKind): string => `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (thing:${labelOfKind(kind)} {id: id})
USING INDEX SEEK thing:${labelOfKind(kind)}(id)
WHERE ${READINGS.map((reading) => mentionedAsEarly(PROPERTIES[reading].from)).join(' AND ')}
RETURN id
`;

const mentionedAsEarly = (name: string): string => `(thing.${name} IS NULL OR EXISTS {
  MATCH (thing)<-[:${SPEAKING}]-(claim:Claim)
  WHERE claim.${name} <= thing.${name}
})`;

/** A document is there from when it was published, too. */
const ALL_MENTIONS = (kind: EntityKind): string => `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (thing:${labelOfKind(kind)} {id: id})
USING INDEX SEEK thing:${labelOfKind(kind)}(id)
CALL (thing) {
  MATCH (thing)<-[:${SPEAKING}]-(claim:Claim)
  RETURN [min(claim.${stated.from}).epochMillis, min(claim.${possibly.from}).epochMillis] AS claimed
}
CALL (thing) {
  MATCH (thing)<-[edge:${LEADING}]-(other)
  WHERE edge.claim IS NULL
  RETURN [min(other.${stated.from}).epochMillis, min(other.${possibly.from}).epochMillis] AS led
}
RETURN id, [claimed, led] AS mentions, ${sinceOf('thing')} AS stored,
  ${kind === 'document' ? '[thing.publishedAtEarliest.epochMillis, thing.publishedAtLatest.epochMillis]' : 'null'} AS published
`;

const WRITE = (kind: EntityKind): string => `${KEEP_PLAN}
UNWIND $rows AS row
MATCH (thing:${labelOfKind(kind)} {id: row[0]})
USING INDEX SEEK thing:${labelOfKind(kind)}(id)
SET thing.${stated.from} = datetime(row[1]), thing.${possibly.from} = datetime(row[2])
`;

const LED_TO = (kind: EntityKind): string => `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (thing:${labelOfKind(kind)} {id: id})-[edge:${LEADING}]->(other)
USING INDEX SEEK thing:${labelOfKind(kind)}(id)
WHERE edge.claim IS NULL
RETURN id, collect(DISTINCT other.id) AS others
`;

const SPOKEN_OF = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:${SPEAKING}]->(thing)
USING INDEX SEEK claim:Claim(id)
RETURN id, collect(DISTINCT thing.id) AS others
`;

type Changed = readonly (readonly [id: string, mention: Mention])[];

/**
 * Things are there by what was stated from when a claim that counts speaks of them, or something that is there leads to
 * them: a place to the one that it lies within, an event to the one that it is part of, a document to who issued it and
 * to what it relays. Writes since when that is. Returns the ids of those that changed.
 */
export async function dateThings(
  transaction: WriteTransaction,
  { mentions, anew }: ThingsToDate,
): Promise<Set<string>> {
  const changed = new Set<string>();
  let due: ReadonlyMap<string, readonly Mention[]> = mentions;
  let full: ReadonlySet<string> = anew;
  while (due.size + full.size > 0) {
    const { dated: weighed, unsure } = await weigh(transaction, due, full);
    const wrong = await wronglyDatedThings(transaction, [...full]);
    const dated: Changed = [
      ...weighed,
      ...wrong.map(({ id, stored, expected }) => [id, { before: stored, now: expected }] as const),
    ];
    await write(transaction, dated);
    for (const [id] of dated) changed.add(id);
    due = await mentionsBy(transaction, LED_TO, dated);
    full = unsure;
  }
  return changed;
}

/** What the claims whose dates have changed speak of. */
export const mentionsOfClaims = (
  transaction: WriteTransaction,
  claims: Changed,
): Promise<Map<string, Mention[]>> => mentionsBy(transaction, () => SPOKEN_OF, claims);

/** Those that are there earlier than before, and those of which all mentions must be gone through to tell. */
async function weigh(
  transaction: WriteTransaction,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  anew: ReadonlySet<string>,
): Promise<{ readonly dated: Changed; readonly unsure: ReadonlySet<string> }> {
  const dated: (readonly [string, Mention])[] = [];
  const unsure: string[] = [];
  const doubtful: string[] = [];
  const ids = [...mentions.keys()].filter((id) => !anew.has(id));
  for (const { id, stored: row } of await rowsOf<StoredRow>(transaction, STORED, ids)) {
    const stored = readSince(row);
    const own = mentions.get(id) ?? [];
    const now = earliest([stored, ...own.map((mention) => mention.now)]);
    if (own.some((mention) => mayHaveDecided(mention, stored)))
      (isSame(now, stored) ? doubtful : unsure).push(id);
    else if (!isSame(now, stored)) dated.push([id, { before: stored, now }]);
  }
  // Of something that is mentioned thousands of times, one mention that is as early saves going through all.
  const asEarly = new Set(
    (await rowsOf<{ id: string }>(transaction, AS_EARLY, doubtful)).map(({ id }) => id),
  );
  return { dated, unsure: new Set([...unsure, ...doubtful.filter((id) => !asEarly.has(id))]) };
}

/** Whether something was there from when it was mentioned here, and this is no longer so. */
const mayHaveDecided = ({ before, now }: Mention, stored: Since): boolean =>
  READINGS.some((reading) => {
    const [then, since, whole] = [before[reading], now[reading], stored[reading]];
    return then !== null && whole !== null && then <= whole && (since === null || since > then);
  });

interface StoredRow {
  readonly id: string;
  readonly stored: SinceRow;
}
interface MentionsRow extends StoredRow {
  readonly mentions: readonly SinceRow[];
  readonly published: SinceRow | null;
}

/** Something of which the stored dates are not those that follow. */
export interface ThingChange {
  readonly id: string;
  readonly stored: Since;
  readonly expected: Since;
}

/** Of these things, those whose stored dates are not what follows from claims and from what leads to them. */
export async function wronglyDatedThings(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ThingChange[]> {
  const rows = await rowsOf<MentionsRow>(transaction, ALL_MENTIONS, ids);
  return rows.flatMap(({ id, mentions, published, stored: row }) => {
    const [stored, own] = [readSince(row), published ? sinceTime(...published) : NEVER];
    const expected = earliest([own, ...mentions.map(readSince)]);
    return isSame(stored, expected) ? [] : [{ id, stored, expected }];
  });
}

async function write(transaction: WriteTransaction, changed: Changed): Promise<void> {
  for (const [kind, own] of groupBy(changed, ([id]) => kindOfId(id)))
    for (const batch of inBatches(own))
      await transaction.run({
        text: WRITE(kind as EntityKind),
        parameters: { rows: batch.map(([id, { now }]) => [id, sent(now.stated), sent(now.possibly)]) },
      });
}

async function mentionsBy(
  transaction: WriteTransaction,
  statement: (kind: EntityKind) => string,
  changed: Changed,
): Promise<Map<string, Mention[]>> {
  const byId = new Map(changed);
  const found = new Map<string, Mention[]>();
  for (const { id, others } of await rowsOf<LinkRow>(transaction, statement, [...byId.keys()])) {
    for (const other of others) {
      const own = found.get(other) ?? [];
      found.set(other, own);
      own.push(byId.get(id) as Mention);
    }
  }
  return found;
}

interface LinkRow {
  readonly id: string;
  readonly others: readonly string[];
}

async function rowsOf<Row extends object>(
  transaction: WriteTransaction,
  statement: (kind: EntityKind) => string,
  ids: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, own] of groupBy(ids, kindOfId))
    for (const batch of inBatches(own))
      rows.push(
        ...(await transaction.run<Row>({ text: statement(kind as EntityKind), parameters: { ids: batch } })),
      );
  return rows;
}
