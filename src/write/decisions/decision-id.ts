import type { DecisionKind } from '../../storage/ids.js';

/**
 * The id of a decision, made of its instant, which no two writes share. Further decisions of one write are numbered, so
 * that ids sort in the order in which the decisions were given.
 */
export const decisionId = (kind: DecisionKind, instant: Date, index: number): string =>
  `${kind}:${instant.toISOString()}${index === 0 ? '' : `/${String(index).padStart(6, '0')}`}`;
