import {
  getNamedType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { CONDITION_COST, costOf } from '../../graph/field-cost.js';

/** What an argument asks for, after coercion: wherever it stood, in the document or in a variable. */
export interface Weight {
  /** Filters within each other: 1 for one without `and`, `or` and `not`. */
  readonly levels: number;
  /** Conditions of filters; one that says nothing counts as one. */
  readonly conditions: number;
  /** Ids, texts and other values in lists. */
  readonly values: number;
  /** What the conditions cost where they are looked at for the whole graph. */
  readonly price: number;
}

const NOTHING: Weight = { levels: 0, conditions: 0, values: 0, price: 0 };
/** Each value of a list is looked up in an index. */
const PRICE_OF_VALUE = 10;

/** Weighs the value of one argument of a field. */
export function weighArgument({ type }: GraphQLArgument, value: unknown): Weight {
  const named = getNamedType(type);
  if (value == null) return NOTHING;
  if (isInputObjectType(named)) return weighFilter(named, value);
  return Array.isArray(value) ? weighCondition(value, CONDITION_COST) : NOTHING;
}

/** Weighs a filter: an input object, in which other filters of the same type may lie. */
export function weighFilter(type: GraphQLInputObjectType, filter: object): Weight {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const value = (filter as Record<string, unknown>)[field.name];
    if (value == null) return [];
    if (isOf(type, field.type)) return [value].flat().map((one) => weighFilter(type, one));
    return [weighCondition(value, costOf(field) ?? CONDITION_COST)];
  });
  const { levels, conditions, ...sums } = parts.reduce(both, NOTHING);
  return { levels: levels + 1, conditions: Math.max(1, conditions), ...sums };
}

const isOf = (filter: GraphQLInputObjectType, type: GraphQLInputType): boolean =>
  getNamedType(type) === filter;

function weighCondition(value: unknown, price: ReturnType<typeof costOf>): Weight {
  const values = Array.isArray(value) ? value.length : 0;
  return {
    levels: 0,
    conditions: 1,
    values,
    price: (typeof price === 'number' ? price : CONDITION_COST) + values * PRICE_OF_VALUE,
  };
}

const both = (one: Weight, other: Weight): Weight => ({
  levels: Math.max(one.levels, other.levels),
  conditions: one.conditions + other.conditions,
  values: one.values + other.values,
  price: one.price + other.price,
});
