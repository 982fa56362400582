import type { DecisionKind } from '../../storage/ids.js';

/**
 * The id of a decision. No two writes share an instant, so it names the decision; what is decided at once is numbered
 * after the first, so that ids sort in the order in which it is given.
 */
export const decisionId = (kind: DecisionKind, instant: Date, index: number): string =>
  `${kind}:${instant.toISOString()}${index === 0 ? '' : `/${String(index).padStart(6, '0')}`}`;
