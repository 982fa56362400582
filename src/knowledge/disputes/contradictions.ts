import { common, isEmpty } from '../claims/interval.js';
import type { Counted } from './counted.js';
import { DisputeKind } from './dispute-kind.js';
import { DisputeRole } from './dispute-role.js';
import { type FoundDispute, foundDispute } from './found-dispute.js';

/** Numbers of one thing at one scope that have no value in common: those claims of which another allows no value. */
export function contradictions(counted: readonly Counted[]): FoundDispute[] {
  return counted.flatMap(({ measure, scope, claims }) => {
    // Intervals of which each two have a value in common have one in common all together.
    const { low, high } = common(claims.map(({ interval }) => interval));
    if (!isEmpty({ low, high })) return [];
    const against = claims.filter(({ interval }) => interval.low > high || interval.high < low);
    const inDispute = against.map(({ id }) => ({ id, role: DisputeRole.STATEMENT }));
    return [foundDispute(DisputeKind.CONTRADICTION, scope.subject, measure, inDispute)];
  });
}
