import { Relation } from '../scopes/relation.js';
import { areScopesApart, relationOfScopes, type Scope } from '../scopes/scope.js';
import type { ScopeContext } from '../scopes/scope-context.js';

/** A part with its lowest value. */
interface Weighed {
  readonly scope: Scope;
  readonly least: number;
}

interface Sum<Part> {
  readonly sum: number;
  readonly members: readonly Part[];
}

/** Maximum number of parts tried, the largest first. */
const MAX_TRIED = 2_000;

/**
 * A sum of parts of which no two can overlap: the first above the limit, otherwise a large one. Finding the largest
 * would take too long among many overlapping parts, so parts are added from the largest down, and then from the
 * innermost outwards. Whatever is found is correct; a sum may be missed only among intricately overlapping parts.
 */
export function largestSum<Part extends Weighed>(
  parts: readonly Part[],
  limit: number,
  scopeContext: ScopeContext,
): Sum<Part> {
  const counting = parts.filter(({ least }) => least > 0);
  if (total(counting) <= limit) return { sum: total(counting), members: counting };
  const largest = [...counting].sort((one, other) => other.least - one.least).slice(0, MAX_TRIED);
  const first = added(largest, limit, scopeContext);
  if (first.sum > limit) return first;
  const innermost = added(inwards(largest, scopeContext), limit, scopeContext);
  return innermost.sum > first.sum ? innermost : first;
}

function added<Part extends Weighed>(
  parts: readonly Part[],
  limit: number,
  scopeContext: ScopeContext,
): Sum<Part> {
  const members: Part[] = [];
  for (const part of parts) {
    if (total(members) > limit) break;
    if (members.every(({ scope }) => areScopesApart(part.scope, scope, scopeContext))) members.push(part);
  }
  return { sum: total(members), members };
}

/** Parts that contain no others come before those that do. */
function inwards<Part extends Weighed>(parts: readonly Part[], scopeContext: ScopeContext): Part[] {
  const holds = ({ scope }: Part) =>
    parts.some((other) => relationOfScopes(other.scope, scope, scopeContext) === Relation.INSIDE);
  return [...parts.filter((part) => !holds(part)), ...parts.filter(holds)];
}

const total = (parts: readonly Weighed[]): number => parts.reduce((sum, { least }) => sum + least, 0);
