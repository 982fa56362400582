import { Extensions } from 'type-graphql';

/**
 * What a field or a condition costs beside the fields that are read, in the units of the limit on cost. A number, or
 * what it comes to by the arguments of the field.
 */
export type FieldCost = number | ((given: Readonly<Record<string, unknown>>) => number);

/** What it costs to look at every event with its claims, once: about a second of a large graph. */
export const WHOLE_GRAPH_COST = 200_000;

/**
 * What one condition of a filter costs where it may be looked at for every node of the graph; where rows of a page are
 * filtered, it costs a thousandth for each row.
 */
export const CONDITION_COST = 5_000;
export const WHOLE_GRAPH_ROWS = 1_000;

/** Decorates a root field, or a field of a filter, that costs more than others. */
export const Cost = (cost: FieldCost): ReturnType<typeof Extensions> => Extensions({ cost });

/** The cost that was given to a field of the schema; undefined where none was. */
export const costOf = ({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): FieldCost | undefined => extensions['cost'] as FieldCost | undefined;
