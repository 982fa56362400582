import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { LARGEST_PAGE, USUAL_PAGE } from '../../graph/page/page-size.js';
import { limitError } from './limit-error.js';

/** Rows that a list without pages is reckoned to hold. */
export const LIST_ROWS = 5;
/** Selections that are looked at, fragments written out; reckoning itself must not take long. */
const MOST_SELECTIONS = 10_000;

/** An operation of a document, with the values of its variables. */
export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown> | undefined;
}

interface Cost {
  readonly total: number;
  /** Response key of the root field that costs most. */
  readonly dearest: string;
}

/**
 * What an operation could read at most: each field counts once for each row that it may stand in. Undefined where
 * the variables do not fit, which the execution reports better. Throws where there is too much to reckon.
 */
export function reckonCost({ schema, document, operation, variables }: PricedOperation): Cost | undefined {
  const roots = new Map<string, number>();
  const rootType = schema.getRootType(operation.operation);
  const estimate = (field: ComplexityEstimatorArgs): number => {
    const cost = 1 + rows(field) * field.childComplexity;
    if (field.type === rootType) roots.set((field.node.alias ?? field.node.name).value, cost);
    return cost;
  };
  try {
    const total = getComplexity({
      schema,
      query: document,
      variables,
      operationName: operation.name?.value,
      maxQueryNodes: MOST_SELECTIONS,
      estimators: [estimate],
    });
    const [dearest] = [...roots].sort(([, one], [, other]) => other - one);
    return { total, dearest: dearest?.[0] ?? operation.operation };
  } catch (failure) {
    if (failure instanceof GraphQLError && failure.message.startsWith('Query exceeds'))
      throw tooMany(operation);
    return undefined;
  }
}

/** How many times what is selected below a field is read. */
function rows({ args, field, type }: ComplexityEstimatorArgs): number {
  const given: unknown = args['first'] ?? args['last'] ?? args['limit'];
  if (typeof given === 'number') return Math.min(Math.max(given, 1), LARGEST_PAGE);
  if (field.args.some(({ name }) => name === 'first' || name === 'limit')) return USUAL_PAGE;
  // The rows of a page were counted where the page was asked for.
  if (type.name.endsWith('Connection')) return 1;
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)) ? LIST_ROWS : 1;
}

const tooMany = ({ name, operation }: OperationDefinitionNode): Error =>
  limitError({
    what: 'or more selections',
    actual: MOST_SELECTIONS,
    limit: MOST_SELECTIONS - 1,
    setting: null,
    path: name?.value ?? operation,
    advice: 'A fragment counts wherever it is used: use each in fewer places.',
  });
