import type { Change } from './change.js';
import { type ClaimHistory, firstRank, UNTOUCHED } from './projection/live-periods.js';
import { differences } from './records/properties.js';
import { currentVersion, type KnowledgeRecord, newRecord } from './records/record.js';

/** A record that is to be written, beside what is stored of it. */
export interface Step {
  readonly before: KnowledgeRecord | null;
  readonly after: KnowledgeRecord;
}

export const isUnchanged = ({ draft, stored, properties }: Change): boolean =>
  stored !== null && differences(draft.kind, stored.properties, properties).length === 0;

/**
 * What must be written for the changes to hold from an instant on: the records themselves, and stored claims that
 * one of them supersedes.
 */
export function plan(
  changes: readonly Change[],
  superseded: ReadonlyMap<string, KnowledgeRecord>,
  instant: Date,
): Step[] {
  const effective = changes.filter((change) => !isUnchanged(change));
  const silenced = new Set(
    effective.flatMap(({ properties }) => (properties['supersedes'] ?? []) as readonly string[]),
  );
  const since = { from: instant, until: null };
  const steps = effective.map(({ draft: { kind, input }, stored, properties }): Step => {
    const { id } = input;
    const history: ClaimHistory = {
      ...UNTOUCHED,
      superseded: silenced.has(id) ? [since] : [],
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
  const closings = [...silenced].flatMap((id): Step[] => {
    const before = superseded.get(id);
    if (!before) return [];
    const { history } = before;
    return [
      { before, after: { ...before, history: { ...history, superseded: [...history.superseded, since] } } },
    ];
  });
  return [...steps, ...closings];
}
