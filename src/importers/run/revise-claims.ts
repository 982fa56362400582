import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import type { ClaimInput } from '../../domain/claims/inputs.js';
import { claimIdPrefix } from '../../domain/claims/claim-id-prefix.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../../write/group-by.js';
import { propertiesAfter } from '../../write/records/given-properties.js';
import { differences, type Properties } from '../../write/records/properties.js';
import type { ClaimDraft, DecisionDraft } from '../../write/validate/draft.js';
import { idOf } from '../../domain/constraints/id-rules.js';
import { Problems } from '../../write/validate/problems.js';
import { IMPORT_SENDER, type PreviousStatements, readPreviousStatements } from './previous-statements.js';
import type { PreparedBatch } from './prepare-batch.js';
import type { ReadRow } from './read-row.js';

/**
 * Reconciles the claims of rows with earlier claims of their records. A claim never changes: if a row now says
 * otherwise, its claim gets an id with a number and supersedes the previous one; if it no longer says so, that one is
 * retracted. These decisions are attributed to the row, in the assembly too.
 */
export async function reviseClaims(
  transaction: WriteTransaction,
  { rows, assembly, drafts }: PreparedBatch,
  release: string | null,
): Promise<PreparedBatch> {
  const previous = await readPreviousStatements(
    transaction,
    rows.map(({ reading }) => claimIdPrefix(reading.record)),
  );
  if (previous.size === 0) return { rows, assembly, drafts };
  const sourceRows = new Map(assembly.sourceRows);
  const problems = new Problems(drafts.problems);
  const claims = groupBy(
    drafts.drafts.filter((draft) => draft.kind === 'claim'),
    ({ path }) => sourceRows.get(path)?.[0],
  );
  const revised = new Map<string, ClaimDraft>();
  const decisions = [...drafts.decisions];
  for (const row of rows) {
    const stem = claimIdPrefix(row.reading.record);
    const before = previous.get(stem);
    if (!before) continue;
    const own = (claims.get(row) ?? []).filter(({ input }) => input.id.startsWith(stem));
    const { claims: now, retracted } = reviseRow(own, before);
    for (const draft of now) {
      revised.set(draft.path, draft);
      const fault = idOf('claim')(draft.input.id);
      if (fault) problems.add(`${draft.path}.id`, fault);
    }
    for (const claim of retracted) {
      const path = `decisions[${decisions.length}]`;
      sourceRows.set(path, [row]);
      decisions.push(retraction(claim, path, reasonOf(row, release)));
    }
  }
  const all = drafts.drafts.map((draft) => revised.get(draft.path) ?? draft);
  const ids = new Set([...drafts.ids, ...all.map(({ input }) => input.id)]);
  return {
    rows,
    assembly: { ...assembly, sourceRows },
    drafts: { ...drafts, drafts: all, decisions, ids, problems },
  };
}

interface Revised {
  readonly claims: readonly ClaimDraft[];
  /** Ids of claims that are no longer made. */
  readonly retracted: readonly string[];
}

function reviseRow(own: readonly ClaimDraft[], before: PreviousStatements): Revised {
  const given = new Set(own.map(({ input }) => input.id));
  const retracted = [...before].flatMap(([statement, previous]) =>
    given.has(statement) ? [] : previous.notRetracted,
  );
  // A claim derived from one with a new id changes too: repeat until all ids are settled.
  let ids = new Map<string, string>();
  for (;;) {
    const claims = own.map((draft) => ({ ...draft, input: reviseClaim(draft.input, before, ids) }));
    const next = new Map(claims.map(({ input }, index) => [own[index]?.input.id ?? '', input.id]));
    if ([...next].every(([statement, id]) => ids.get(statement) === id)) {
      const moved = own.flatMap(({ input }) => {
        const previous = before.get(input.id);
        return previous && isElsewhere(input, previous.lastClaim.properties) ? previous.notRetracted : [];
      });
      return { claims, retracted: [...retracted, ...moved] };
    }
    ids = next;
  }
}

/** A claim as plain data. */
type PlainClaim = { [Field in keyof ClaimInput]: ClaimInput[Field] };

function reviseClaim(
  input: ClaimInput,
  before: PreviousStatements,
  ids: ReadonlyMap<string, string>,
): ClaimInput {
  const renamed = (named: readonly string[]) => named.map((id) => ids.get(id) ?? id);
  const now: PlainClaim = Object.assign({}, input, {
    ...(input.derivedFrom && { derivedFrom: renamed(input.derivedFrom) }),
    ...(input.supersedes && { supersedes: renamed(input.supersedes) }),
  });
  const previous = before.get(input.id);
  if (!previous) return now;
  const { lastClaim } = previous;
  const own = (lastClaim.properties['supersedes'] ?? []) as readonly string[];
  const supersedes = [...new Set([...(now.supersedes ?? []), ...own.filter((id) => previous.ids.has(id))])];
  const same = { ...withoutNewNames(now, lastClaim.properties), id: lastClaim.id, supersedes };
  if (!previous.isWithdrawn && says(same, lastClaim.properties)) return same;
  const replaced = previous.isWithdrawn || isElsewhere(input, lastClaim.properties) ? [] : [lastClaim.id];
  return { ...now, id: previous.nextId, supersedes: [...(now.supersedes ?? []), ...replaced] };
}

/** Of a claim with which no names were kept, as by earlier versions of this program, it stays so: the row says the same. */
const withoutNewNames = (now: PlainClaim, { namesUsed }: Properties): PlainClaim =>
  namesUsed === null ? { ...now, namesUsed: null } : now;

/** A claim supersedes only claims about its own subject; one about another comes in the place of what is retracted. */
const isElsewhere = ({ subject }: ClaimInput, { subject: before }: Properties): boolean => subject !== before;

const says = (input: ClaimInput, stored: Properties): boolean =>
  differences('claim', stored, propertiesAfter({ kind: 'claim', path: '', input }, null)).length === 0;

const retraction = (claim: string, path: string, reason: string): DecisionDraft => ({
  kind: 'decision',
  path,
  input: { claim, kind: ClaimDecisionKind.RETRACTED, reason, decidedBy: IMPORT_SENDER },
});

function reasonOf({ reading: { record }, version }: ReadRow, release: string | null): string {
  if (release !== null) return `Release ${release} no longer says so (${record}).`;
  return version === null
    ? `No longer said by ${record}.`
    : `Version ${version} of ${record} no longer says so.`;
}
