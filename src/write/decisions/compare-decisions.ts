import type { WriteTransaction } from '../../neo4j/database.js';
import type { Change } from '../compare/change.js';
import { groupBy } from '../group-by.js';
import { readRecords } from '../records/read-records.js';
import type { KnowledgeRecord } from '../records/record.js';
import type { DecisionDraft } from '../validate/draft.js';
import type { Comparing } from './pending-decisions.js';
import type { GivenVerdict } from './pending-verdicts.js';
import { readRecordedVerdicts } from './read-recorded-verdicts.js';
import type { Verdict } from './verdict.js';

/** A verdict that has not been recorded yet. */
export interface PendingVerdict {
  readonly claim: string;
  /** Path in the dossier. */
  readonly path: string;
  readonly verdict: Verdict;
}

/** The decisions of a dossier, compared with what has been decided before. */
export interface ComparedDecisions {
  readonly pending: readonly PendingVerdict[];
  /** The stored claims that are decided on and those that they supersede, by id. */
  readonly stored: ReadonlyMap<string, KnowledgeRecord>;
}

/** Finds the decisions that have not been recorded yet. A decision without a name is the sender's. */
export async function compareDecisions(
  transaction: WriteTransaction,
  decisions: readonly DecisionDraft[],
  changes: readonly Change[],
  { sender, repetition }: Comparing,
): Promise<ComparedDecisions> {
  if (decisions.length === 0) return { pending: [], stored: new Map() };
  const given = groupBy(decisions, ({ input }) => input.claim);
  const claims = await readRecords(transaction, 'claim', [...given.keys()]);
  const recorded = await readRecordedVerdicts(transaction, [...claims.keys()]);
  const pending = [...given].flatMap(([claim, drafts]) => {
    const rank = claims.get(claim)?.history.ranks.at(-1)?.rank;
    const before = { verdicts: recorded.get(claim) ?? [], rank };
    return repetition
      .pendingVerdicts(drafts.map(verdictOf), before)
      .map(({ path, decidedBy, ...verdict }) => ({
        claim,
        path,
        verdict: { ...verdict, decidedBy: decidedBy ?? sender },
      }));
  });
  const newClaims = changes.filter(({ draft: { input }, stored }) => !stored && given.has(input.id));
  const superseded = [...newClaims, ...claims.values()].flatMap(
    ({ properties }) => properties['supersedes'] as readonly string[],
  );
  const others = await readRecords(transaction, 'claim', [...new Set(superseded)]);
  return { pending, stored: new Map([...others, ...claims]) };
}

const verdictOf = ({
  path,
  input: { kind, rank, reason, decidedBy },
}: DecisionDraft): GivenVerdict & { readonly path: string } => ({
  path,
  kind,
  rank: rank ?? null,
  reason,
  decidedBy: decidedBy ?? null,
});
