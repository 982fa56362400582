import type { Comparison } from './compare.js';
import type { IngestReport } from './ingest-report.js';
import { isUnchanged } from './plan.js';
import type { Drafts } from './validation/read-drafts.js';

/** What becomes of the records and decisions of a dossier: each is counted once. */
export function reportOn(
  { changes, decisions, assessments, merges }: Comparison,
  given: Pick<Drafts, 'decisions' | 'assessments' | 'merges'>,
): IngestReport {
  const news = changes.filter(({ stored }) => !stored).length;
  const same = changes.filter(isUnchanged).length;
  const undone = merges.filter(({ stored }) => stored !== null).length;
  const due = decisions.due.length + assessments.length + merges.length;
  return {
    created: news + due - undone,
    updated: changes.length - news - same + undone,
    unchanged: same + given.decisions.length + given.assessments.length + given.merges.length - due,
  };
}
