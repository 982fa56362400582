import { common, isEmpty } from '../figures/interval.js';
import type { Counted } from './counted.js';
import { DisputeKind } from '../../domain/disputes/kind.js';
import { DisputeRole, type FoundDispute, foundDispute } from './found-dispute.js';

/** Numbers of one thing at one scope without a common value: the claims that exclude each other. */
export function contradictions(counted: readonly Counted[]): FoundDispute[] {
  return counted.flatMap(({ measure, scope, claims }) => {
    // Intervals that overlap pairwise have a value common to all.
    const { low, high } = common(claims.map(({ interval }) => interval));
    if (!isEmpty({ low, high })) return [];
    const against = claims.filter(({ interval }) => interval.low > high || interval.high < low);
    const inDispute = against.map(({ id }) => ({ id, role: DisputeRole.STATEMENT }));
    return [foundDispute(DisputeKind.CONTRADICTION, scope.subject, measure, inDispute)];
  });
}
