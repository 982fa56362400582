import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { MAX_PAGE_SIZE, DEFAULT_PAGE_SIZE } from '../../query/page/page-size.js';
import { costOf, WHOLE_GRAPH_ROWS } from '../../query/mapping/field-cost.js';
import { UserError } from '../../errors/user-error.js';
import { checkFilterSize, type FilterLimits } from './check-filter-size.js';
import { limitError } from './limit-error.js';
import { documentTooDeep } from './tokens.js';
import { measureArgument } from './measure-filter.js';

/** Assumed rows of a list without pages. */
export const LIST_ROWS = 5;
/** Maximum number of selections examined, with fragments expanded, so that the estimate itself stays fast. */
const MAX_SELECTIONS = 10_000;

/** An operation of a document, with the values of its variables. */
export interface OperationToEstimate {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown> | undefined;
}

interface Cost {
  readonly total: number;
  /** Response key of the most expensive root field. */
  readonly mostExpensive: string;
}

/**
 * The most that an operation could read: each field counts once for each row that it may occur in, plus the costs of
 * its root and filters. Undefined if the variables do not fit, which the execution reports better. Throws if there is
 * too much to examine, and if filters exceed a limit.
 */
export function estimateCost(
  { schema, document, operation, variables }: OperationToEstimate,
  limits: FilterLimits,
): Cost | undefined {
  const estimator = new CostEstimator(schema, operation, limits);
  try {
    const total = getComplexity({
      schema,
      query: document,
      variables,
      operationName: operation.name?.value,
      maxQueryNodes: MAX_SELECTIONS,
      estimators: [(field) => estimator.cost(field)],
    });
    return { total, mostExpensive: estimator.mostExpensive() ?? operation.operation };
  } catch (failure) {
    if (failure instanceof RangeError) throw documentTooDeep();
    if (failure instanceof UserError || !(failure instanceof GraphQLError)) throw failure;
    if (failure.message.startsWith('Query exceeds')) throw tooMany(operation);
    return undefined;
  }
}

/** Estimates the costs of the fields of one operation, one after the other. */
class CostEstimator {
  readonly #limits: FilterLimits;
  readonly #root: GraphQLNamedType | null | undefined;
  /** The types whose fields query the whole graph: the root, and the type of `asOf`. */
  readonly #roots: readonly (GraphQLNamedType | null | undefined)[];
  readonly #costs = new Map<string, number>();
  /** Input that a mutation writes is not a filter. */
  readonly #isWriting: boolean;
  #conditions = 0;
  #values = 0;

  constructor(schema: GraphQLSchema, { operation }: OperationDefinitionNode, limits: FilterLimits) {
    const root = schema.getRootType(operation);
    this.#limits = limits;
    this.#root = root;
    this.#roots = [root, getNamedType(root?.getFields()['asOf']?.type)];
    this.#isWriting = operation === OperationTypeNode.MUTATION;
  }

  /** Response key of the most expensive root field. */
  mostExpensive(): string | undefined {
    return [...this.#costs].sort(([, one], [, other]) => other - one)[0]?.[0];
  }

  cost(field: ComplexityEstimatorArgs): number {
    const isRoot = this.#roots.includes(field.type);
    const key = (field.node.alias ?? field.node.name).value;
    const filters = this.#isWriting && isRoot ? 0 : this.#filters(field, key);
    const cost =
      1 +
      ownCost(field) +
      (isRoot ? filters : filters / WHOLE_GRAPH_ROWS) +
      rows(field) * field.childComplexity;
    // All filters below a root field become one statement, which the database must plan.
    if (isRoot) this.#conditions = 0;
    if (field.type === this.#root) this.#costs.set(key, cost);
    return cost;
  }

  /** Limits the filters of all fields so far together, and returns the cost of this field's. */
  #filters({ field, args }: ComplexityEstimatorArgs, key: string): number {
    let sum = 0;
    for (const argument of field.args) {
      const { levels, conditions, values, cost } = measureArgument(argument, args[argument.name]);
      this.#conditions += conditions;
      this.#values += values;
      const soFar = { levels, conditions: this.#conditions, values: this.#values };
      checkFilterSize(soFar, this.#limits, `${key}.${argument.name}`);
      sum += cost;
    }
    return sum;
  }
}

function ownCost({ field, args }: ComplexityEstimatorArgs): number {
  const cost = costOf(field) ?? 0;
  return typeof cost === 'number' ? cost : cost(args);
}

/** How many times the selection of a field is read. */
function rows({ args, field, type }: ComplexityEstimatorArgs): number {
  const given: unknown = args['first'] ?? args['last'] ?? args['limit'];
  if (typeof given === 'number') return Math.min(Math.max(given, 1), MAX_PAGE_SIZE);
  if (Array.isArray(args['ids'])) return Math.min(args['ids'].length, MAX_PAGE_SIZE);
  if (field.args.some(({ name }) => name === 'first' || name === 'limit')) return DEFAULT_PAGE_SIZE;
  // The rows of a page were counted at its connection.
  if (type.name.endsWith('Connection')) return 1;
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)) ? LIST_ROWS : 1;
}

const tooMany = ({ name, operation }: OperationDefinitionNode): Error =>
  limitError({
    what: 'or more selections',
    actual: MAX_SELECTIONS,
    limit: MAX_SELECTIONS - 1,
    setting: null,
    path: name?.value ?? operation,
    advice: 'A fragment counts wherever it is used: use each in fewer places.',
  });
