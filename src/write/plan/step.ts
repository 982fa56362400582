import type { KnowledgeRecord } from '../records/record.js';

/** A record that is to be written, beside what is stored of it. */
export interface Step {
  readonly before: KnowledgeRecord | null;
  readonly after: KnowledgeRecord;
}
