import { Extensions } from 'type-graphql';

/**
 * Cost of a field or condition beyond the fields read, in units of the cost limit: a number, or a function of the
 * field's arguments.
 */
export type FieldCost = number | ((given: Readonly<Record<string, unknown>>) => number);

/** Cost of one pass over all events and their claims, about a second in a large graph. */
export const WHOLE_GRAPH_COST = 200_000;

/**
 * Cost of one condition of a filter that may be checked for every node of the graph; when it filters rows of a page, a
 * thousandth per row.
 */
export const CONDITION_COST = 5_000;
export const WHOLE_GRAPH_ROWS = 1_000;

/** Decorates a root field, or a field of a filter, that costs more than others. */
export const Cost = (cost: FieldCost): ReturnType<typeof Extensions> => Extensions({ cost });

/** The cost declared for a field of the schema; undefined if none is. */
export const costOf = ({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): FieldCost | undefined => extensions['cost'] as FieldCost | undefined;
