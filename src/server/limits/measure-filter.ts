import {
  getNamedType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { CONDITION_COST, costOf } from '../../query/mapping/field-cost.js';

/** Size of an argument after coercion, wherever its parts came from, the document or variables. */
export interface FilterSize {
  /** Nested filters: 1 for one without `and`, `or` and `not`. */
  readonly levels: number;
  /** Conditions of filters; an empty filter counts as one. */
  readonly conditions: number;
  /** Ids, texts and other values in lists. */
  readonly values: number;
  /** What the conditions cost if they are checked for the whole graph. */
  readonly cost: number;
}

const NOTHING: FilterSize = { levels: 0, conditions: 0, values: 0, cost: 0 };
/** Each value of a list is looked up in an index. */
const VALUE_COST = 10;

/** Measures the value of one argument of a field. */
export function measureArgument({ type }: GraphQLArgument, value: unknown): FilterSize {
  const named = getNamedType(type);
  if (value == null) return NOTHING;
  if (isInputObjectType(named)) return measureFilter(named, value);
  return Array.isArray(value) ? measureCondition(value, CONDITION_COST) : NOTHING;
}

/** Measures a filter: an input object that may contain other filters of the same type. */
export function measureFilter(type: GraphQLInputObjectType, filter: object): FilterSize {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const value = (filter as Record<string, unknown>)[field.name];
    if (value == null) return [];
    if (isOf(type, field.type)) return [value].flat().map((one) => measureFilter(type, one));
    return [measureCondition(value, costOf(field) ?? CONDITION_COST)];
  });
  const { levels, conditions, ...sums } = parts.reduce(sum, NOTHING);
  return { levels: levels + 1, conditions: Math.max(1, conditions), ...sums };
}

const isOf = (filter: GraphQLInputObjectType, type: GraphQLInputType): boolean =>
  getNamedType(type) === filter;

function measureCondition(value: unknown, fieldCost: ReturnType<typeof costOf>): FilterSize {
  const values = Array.isArray(value) ? value.length : 0;
  return {
    levels: 0,
    conditions: 1,
    values,
    cost: (typeof fieldCost === 'number' ? fieldCost : CONDITION_COST) + values * VALUE_COST,
  };
}

const sum = (one: FilterSize, other: FilterSize): FilterSize => ({
  levels: Math.max(one.levels, other.levels),
  conditions: one.conditions + other.conditions,
  values: one.values + other.values,
  cost: one.cost + other.cost,
});
