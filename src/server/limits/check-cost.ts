import { USUAL_PAGE } from '../../graph/page/page-size.js';
import { limitError } from './limit-error.js';
import { LIST_ROWS, reckonCost, type PricedOperation } from './reckon-cost.js';

const ADVICE =
  'Lower "first", above all of lists within lists, or ask for fewer levels: a field counts once for each row that ' +
  `it may stand in (first or last, otherwise ${USUAL_PAGE}; ${LIST_ROWS} for a list without pages).`;

/** Throws LIMIT_EXCEEDED at an operation that could read more than the limit, reckoned with its variables. */
export function checkCost(limit: number, operation: PricedOperation): void {
  const cost = reckonCost(operation);
  if (cost === undefined || cost.total <= limit) return;
  throw limitError({
    what: 'cost units',
    actual: cost.total,
    limit,
    setting: 'CLAIMGRAPH_MAX_COST',
    path: cost.dearest,
    advice: ADVICE,
  });
}
