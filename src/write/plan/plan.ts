import type { Change } from '../compare/change.js';
import type { Comparison } from '../compare/compare.js';
import { groupBy } from '../group-by.js';
import { applyVerdict } from '../decisions/apply-verdict.js';
import { decisionId } from '../decisions/decision-id.js';
import { PlannedRecords } from '../decisions/planned-records.js';
import { type ClaimHistory, firstRank, EMPTY_HISTORY } from '../projection/effective-periods.js';
import { differences } from '../records/properties.js';
import { currentVersion, type KnowledgeRecord, newRecord } from '../records/record.js';
import type { Step } from './step.js';

export const isUnchanged = ({ draft, stored, properties }: Change): boolean =>
  stored !== null && differences(draft.kind, stored.properties, properties).length === 0;

/** What must be written for a dossier to hold from an instant on, but for its merges and refusals. */
export function plan(
  {
    changes,
    superseded,
    texts,
    decisions,
    assessments,
  }: Pick<Comparison, 'changes' | 'superseded' | 'texts' | 'decisions' | 'assessments'>,
  instant: Date,
): Step[] {
  const records = new PlannedRecords(stepsOf(changes, superseded, instant), decisions.stored);
  for (const { id, properties } of texts) records.set(newRecord('text', id, properties, instant));
  decisions.pending.forEach(({ claim, verdict }, index) => {
    applyVerdict(records, claim, verdict, { id: decisionId('decision', instant, index), instant });
  });
  assessments.forEach((assessment, index) => {
    records.set(newRecord('assessment', decisionId('assessment', instant, index), assessment, instant));
  });
  return records.steps;
}

/** The records themselves, and stored claims that one of them supersedes. */
function stepsOf(
  changes: readonly Change[],
  superseded: ReadonlyMap<string, KnowledgeRecord>,
  instant: Date,
): Step[] {
  const effective = changes.filter((change) => !isUnchanged(change));
  const named = effective.flatMap(({ properties }) => (properties['supersedes'] ?? []) as readonly string[]);
  // A claim may be superseded by several at once, of which one may be retracted: a period for each.
  const silenced = new Map(
    [...groupBy(named, (id) => id)].map(([id, each]) => [
      id,
      each.map(() => ({ from: instant, until: null })),
    ]),
  );
  const steps = effective.map(({ draft: { kind, input }, stored, properties }): Step => {
    const { id } = input;
    const history: ClaimHistory = {
      ...EMPTY_HISTORY,
      superseded: silenced.get(id) ?? [],
      ranks: kind === 'claim' ? [firstRank(properties, instant)] : [],
    };
    const after = stored
      ? {
          ...stored,
          properties,
          revisions: [...stored.revisions, { ...currentVersion(stored), until: instant }],
        }
      : { ...newRecord(kind, id, properties, instant), history };
    return { before: stored, after };
  });
  const closings = [...silenced].flatMap(([id, since]): Step[] => {
    const before = superseded.get(id);
    if (!before) return [];
    const { history } = before;
    return [
      {
        before,
        after: { ...before, history: { ...history, superseded: [...history.superseded, ...since] } },
      },
    ];
  });
  return [...steps, ...closings];
}
