import type { Comparison } from './compare.js';
import type { IngestReport } from './ingest-report.js';
import { isUnchanged } from './plan.js';

/** What becomes of the records of a dossier that gives so many decisions: each is counted once. */
export function reportOn({ changes, decisions }: Comparison, decided: number): IngestReport {
  const created = changes.filter(({ stored }) => !stored).length;
  const unchanged = changes.filter(isUnchanged).length;
  return {
    created: created + decisions.due.length,
    updated: changes.length - created - unchanged,
    unchanged: unchanged + decided - decisions.due.length,
  };
}
