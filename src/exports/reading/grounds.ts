import type { ExportedClaim } from './selected.js';
import { isLive } from './whole-event-figures.js';

/** The documents on which live claims are based, each once. */
export const groundsOf = (claims: readonly ExportedClaim[]): ExportedClaim['basedOn'] => [
  ...new Map(
    claims
      .filter(isLive)
      .flatMap(({ basedOn }) => basedOn.map((document) => [document.id, document] as const)),
  ).values(),
];
