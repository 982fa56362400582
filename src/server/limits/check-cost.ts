import type { Config } from '../../config.js';
import { nestedTooDeep } from '../../errors/nesting.js';
import { UserError } from '../../errors/user-error.js';
import { DEFAULT_PAGE_SIZE } from '../../query/page/page-size.js';
import { requestScope } from '../request-scope.js';
import type { FilterLimits } from './check-filter-size.js';
import { limitError } from './limit-error.js';
import { LIST_ROWS, estimateCost, type OperationToEstimate } from './estimate-cost.js';

export type CostLimits = FilterLimits & Pick<Config, 'CLAIMGRAPH_MAX_COST'>;

const ADVICE =
  'Lower "first", above all of nested lists, or select fewer levels: a field counts once for each row that ' +
  `it may occur in (first or last, otherwise ${DEFAULT_PAGE_SIZE}; ${LIST_ROWS} for a list without pages). Queries over ` +
  'the whole graph and conditions on texts cost more: use fewer of them in one request.';

/**
 * Throws LIMIT_EXCEEDED if an operation, estimated with its variables, could cost more than the limits allow. Otherwise
 * notes the cost in the scope of the request.
 */
export function checkCost(limits: CostLimits, operation: OperationToEstimate): void {
  for (const [name, value] of Object.entries(operation.variables ?? {})) {
    const problem = nestedTooDeep(value, `$${name}`);
    if (problem) throw UserError.of(problem);
  }
  const cost = estimateCost(operation, limits);
  if (cost === undefined) return;
  const scope = requestScope.getStore();
  if (scope) scope.cost = cost.total;
  checkTotalCost(cost.total, limits, cost.mostExpensive);
}

/** Throws LIMIT_EXCEEDED if something costs more than one request may. */
export function checkTotalCost(
  total: number,
  { CLAIMGRAPH_MAX_COST: limit }: CostLimits,
  path: string,
): void {
  if (total <= limit) return;
  throw limitError({
    what: 'cost units',
    actual: Math.ceil(total),
    limit,
    setting: 'CLAIMGRAPH_MAX_COST',
    path,
    advice: ADVICE,
  });
}
