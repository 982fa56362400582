import type { ClaimInput } from '../../domain/claims/inputs.js';
import type { Problems } from './problems.js';

/**
 * Checks that somebody said it in some document, or else that it says how it was worked out; and that no document stands
 * for its own grounds, or passes itself on.
 */
export function checkAttribution(claim: ClaimInput, path: string, problems: Problems): void {
  const derived = (claim.derivedFrom ?? []).length > 0;
  const demand = (field: string, message: string, hint: string) => {
    problems.add(`${path}.${field}`, { code: 'INVALID_ARGUMENT', message, hint });
  };
  for (const field of ['basedOn', 'relayedBy'] as const) {
    const index = claim.document == null ? -1 : (claim[field] ?? []).indexOf(claim.document);
    if (index >= 0) {
      demand(
        `${field}[${index}]`,
        'This is the document in which the claim itself was made.',
        'Expected other documents than that.',
      );
    }
  }
  if (derived) {
    if (claim.derivation == null) {
      demand(
        'derivation',
        'A derived claim says how it was derived.',
        'Expected a formula in words, e.g. total − Syria.',
      );
    }
    return;
  }
  if (claim.derivation != null) {
    demand(
      'derivedFrom',
      'A derivation needs its inputs.',
      'Expected the ids of the claims that it was derived from.',
    );
  }
  if ((claim.saidBy ?? []).length === 0) {
    demand(
      'saidBy',
      'Nobody is named who said this.',
      'Expected the id of at least one actor, unless derivedFrom is given.',
    );
  }
  if (claim.document == null) {
    demand(
      'document',
      'No document is named in which this was said.',
      'Expected the id of a document, unless derivedFrom is given.',
    );
  }
}
