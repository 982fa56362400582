import type { Step } from '../ingest/plan.js';
import type { Properties } from '../ingest/records/properties.js';
import { newRecord } from '../ingest/records/record.js';
import type { DecisionKind } from '../graph/ids.js';

/** Puts a decision on record. No two writes share an instant, so the instant of the write names the decision. */
export const decisionStep = (kind: DecisionKind, properties: Properties, instant: Date): Step => ({
  before: null,
  after: newRecord(kind, `${kind}:${instant.toISOString()}`, properties, instant),
});
