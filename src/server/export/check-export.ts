import { isInputObjectType, type GraphQLSchema } from 'graphql';
import type { ExportRequest } from '../../exports/export-request.js';
import { checkTotalCost, type CostLimits } from '../limits/check-cost.js';
import { checkFilterSize } from '../limits/check-filter-size.js';
import { measureFilter } from '../limits/measure-filter.js';

/** Keeps the filter of an export to what a filter may ask for in GraphQL. Throws LIMIT_EXCEEDED. */
export function checkExport({ filter }: ExportRequest, schema: GraphQLSchema, limits: CostLimits): void {
  const type = schema.getType('EventFilter');
  if (!filter || !isInputObjectType(type)) return;
  const size = measureFilter(type, filter);
  checkFilterSize(size, limits, 'filter');
  checkTotalCost(1 + size.cost, limits, 'filter');
}
