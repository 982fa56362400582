import { Extensions } from 'type-graphql';

/**
 * What a field or a condition costs beside the fields that are read, in the units of the limit on cost. A number, or
 * what it comes to by the arguments of the field.
 */
export type Price = number | ((given: Readonly<Record<string, unknown>>) => number);

/** What it costs to look at every event with its claims, once: about a second of a large graph. */
export const WHOLE_GRAPH = 200_000;

/**
 * What one condition of a filter costs where it may be looked at for every node of the graph; where rows of a page are
 * filtered, it costs a thousandth for each row.
 */
export const CONDITION = 5_000;
export const ROWS_OF_GRAPH = 1_000;

/** Decorates a root field, or a field of a filter, that costs more than others. */
export const Priced = (price: Price): ReturnType<typeof Extensions> => Extensions({ price });

/** The price that was given to a field of the schema; undefined where none was. */
export const priceOf = ({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): Price | undefined => extensions['price'] as Price | undefined;
