import { Relation } from '../scopes/relation.js';
import { relationOfScopes } from '../scopes/scope.js';
import type { ScopeContext } from '../scopes/scope-context.js';
import type { Counted } from './counted.js';
import { DisputeKind } from '../../domain/disputes/kind.js';
import { DisputeRole, type FoundDispute, foundDispute, type InDispute } from './found-dispute.js';
import { largestSum } from './largest-sum.js';

/**
 * Parts that exceed their total: single ones, and several that add up to more, each by its lowest claimed value. Only
 * parts that cannot overlap are added up.
 */
export function inconsistentParts(counted: readonly Counted[], scopeContext: ScopeContext): FoundDispute[] {
  const additive = counted.filter((one) => one.additive);
  return additive.flatMap((total) => {
    const most = mostOf(total);
    if (most === Infinity) return [];
    const parts = additive.filter(
      (part) =>
        part.what === total.what &&
        part !== total &&
        relationOfScopes(part.scope, total.scope, scopeContext) === Relation.INSIDE,
    );
    const larger = parts.flatMap((part) => largerPart(part, total));
    const fitting = parts.filter((part) => leastOf(part) <= most);
    return [...larger, ...largerSum(fitting, total, scopeContext)];
  });
}

/** The highest value that all claims of a number allow. */
const mostOf = ({ claims }: Counted): number => Math.min(...claims.map(({ interval }) => interval.high));

/** The lowest value that any claim of a number allows. */
const leastOf = ({ claims }: Counted): number => Math.min(...claims.map(({ interval }) => interval.low));

function largerPart(part: Counted, total: Counted): FoundDispute[] {
  const [most, least] = [mostOf(total), Math.max(...part.claims.map(({ interval }) => interval.low))];
  if (least <= most) return [];
  return [
    dispute(
      total,
      total.claims.filter(({ interval }) => interval.high < least),
      part.claims.filter(({ interval }) => interval.low > most),
    ),
  ];
}

function largerSum(parts: readonly Counted[], total: Counted, scopeContext: ScopeContext): FoundDispute[] {
  const weighed = parts.map((part) => ({ part, scope: part.scope, least: leastOf(part) }));
  const { sum, members } = largestSum(weighed, mostOf(total), scopeContext);
  if (sum <= mostOf(total)) return [];
  return [
    dispute(
      total,
      total.claims.filter(({ interval }) => interval.high < sum),
      members.flatMap(({ part, least }) => part.claims.filter(({ interval }) => interval.low === least)),
    ),
  ];
}

const dispute = (
  { measure, scope }: Counted,
  totals: readonly { readonly id: string }[],
  parts: readonly { readonly id: string }[],
): FoundDispute =>
  foundDispute(DisputeKind.INCONSISTENT_PARTS, scope.subject, measure, [
    ...totals.map(({ id }): InDispute => ({ id, role: DisputeRole.TOTAL })),
    ...parts.map(({ id }): InDispute => ({ id, role: DisputeRole.PART })),
  ]);
