import type { Draft } from '../validate/draft.js';
import type { Properties } from '../records/properties.js';
import type { KnowledgeRecord } from '../records/record.js';

/** A draft beside what is stored under its id. */
export interface Change {
  readonly draft: Draft;
  /** Null when the record is new. */
  readonly stored: KnowledgeRecord | null;
  /** What the record will say. */
  readonly properties: Properties;
}
