import type { Comparison } from './compare.js';
import type { IngestReport } from './ingest-report.js';
import { isUnchanged } from './plan.js';
import type { Drafts } from './validation/read-drafts.js';

/** What becomes of the records and decisions of a dossier: each is counted once. */
export function createIngestReport(
  { changes, decisions, assessments, merges, refusals }: Comparison,
  given: Pick<Drafts, 'decisions' | 'assessments' | 'merges' | 'refusals'>,
): IngestReport {
  const created = changes.filter(({ stored }) => !stored).length;
  const same = changes.filter(isUnchanged).length;
  const identities = [...merges.pending, ...refusals.pending];
  const undone = identities.filter(({ stored }) => stored !== null).length;
  const pending = decisions.pending.length + assessments.length + identities.length;
  const total =
    given.decisions.length + given.assessments.length + given.merges.length + given.refusals.length;
  return {
    created: created + pending - undone,
    updated: changes.length - created - same + undone,
    unchanged: same + total - pending,
  };
}
