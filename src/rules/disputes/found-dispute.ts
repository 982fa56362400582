import type { DisputeKind } from '../../domain/disputes/kind.js';

/** The role of a claim in a dispute. */
export enum DisputeRole {
  /** Asserts what others contradict or deny. */
  STATEMENT = 'STATEMENT',
  /** Denies what others assert. */
  DENIAL = 'DENIAL',
  /** Gives the total. */
  TOTAL = 'TOTAL',
  /** Gives a part of the total. */
  PART = 'PART',
}

/** Claims that cannot all be true. */
export interface FoundDispute {
  readonly kind: DisputeKind;
  /** Subject of the statements, or of the total. */
  readonly home: string;
  /** What the claims count; null if they give no number. */
  readonly measure: string | null;
  /** In order of id. */
  readonly claims: readonly InDispute[];
}

export interface InDispute {
  readonly id: string;
  readonly role: DisputeRole;
}

export const foundDispute = (
  kind: DisputeKind,
  home: string,
  measure: string | null,
  claims: readonly InDispute[],
): FoundDispute => ({
  kind,
  home,
  measure,
  claims: [...claims].sort((one, other) => (one.id < other.id ? -1 : 1)),
});
