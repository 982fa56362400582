import type { GroundedClaim } from './records.js';
import { isEffective } from './whole-event-figures.js';

/** The documents that effective claims are based on, without duplicates. */
export const groundsOf = (claims: readonly GroundedClaim[]): GroundedClaim['basedOn'] => [
  ...new Map(
    claims
      .filter(isEffective)
      .flatMap(({ basedOn }) => basedOn.map((document) => [document.id, document] as const)),
  ).values(),
];
