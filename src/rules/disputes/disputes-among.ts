import type { ScopeContext } from '../scopes/scope-context.js';
import { contradictions } from './contradictions.js';
import { countedAmong } from './counted.js';
import { denials } from './denials.js';
import type { FoundDispute } from './found-dispute.js';
import { inconsistentParts } from './inconsistent-parts.js';
import type { Statement } from '../statements/statement.js';

/**
 * All disputes among effective claims. Claims at scopes that cannot be compared are never in dispute. Computed claims
 * take no part: any error in them is in the claims that they are derived from.
 */
export function disputesAmong(statements: readonly Statement[], scopeContext: ScopeContext): FoundDispute[] {
  // Sorted, so that ties between equally large parts do not depend on the order in which they were found.
  const inOrder = [...statements].sort((one, other) => (one.id < other.id ? -1 : 1));
  const counted = countedAmong(inOrder, scopeContext);
  return [
    ...contradictions(counted),
    ...inconsistentParts(counted, scopeContext),
    ...denials(inOrder, scopeContext),
  ];
}
