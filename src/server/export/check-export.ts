import { isInputObjectType, type GraphQLSchema } from 'graphql';
import type { ExportRequest } from '../../exports/export-request.js';
import { checkTotalCost, type CostLimits } from '../limits/check-cost.js';
import { checkFilterSize } from '../limits/check-filter-size.js';
import { measureFilter } from '../limits/measure-filter.js';

/** Applies the limits on GraphQL filters to the filter of an export. Throws LIMIT_EXCEEDED. */
export function checkExport({ filter }: ExportRequest, schema: GraphQLSchema, limits: CostLimits): void {
  const type = schema.getType('EventFilter');
  if (!filter || !isInputObjectType(type)) return;
  const size = measureFilter(type, filter);
  checkFilterSize(size, limits, 'filter');
  checkTotalCost(1 + size.cost, limits, 'filter');
}
