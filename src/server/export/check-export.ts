import { isInputObjectType, type GraphQLSchema } from 'graphql';
import type { ExportRequest } from '../../exports/export-request.js';
import { checkTotal, type CostLimits } from '../limits/check-cost.js';
import { checkWeight } from '../limits/check-weight.js';
import { weighFilter } from '../limits/weigh-arguments.js';

/** Keeps the filter of an export to what a filter may ask for in GraphQL. Throws LIMIT_EXCEEDED. */
export function checkExport({ filter }: ExportRequest, schema: GraphQLSchema, limits: CostLimits): void {
  const type = schema.getType('EventFilter');
  if (!filter || !isInputObjectType(type)) return;
  const weight = weighFilter(type, filter);
  checkWeight(weight, limits, 'filter');
  checkTotal(1 + weight.price, limits, 'filter');
}
