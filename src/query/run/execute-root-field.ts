import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { FieldRequest } from '../read/field-request.js';
import { ID_SUFFIX, INSTANT } from '../moment/as-of.js';
import type { Reference } from '../compile/compilation.js';
import { compileRootField, type Plan } from '../compile/compile-root-field.js';
import type { Moment } from '../moment/moment.js';
import { momentOf } from '../compile/moment-of.js';
import { toDateTime } from '../../neo4j/values.js';
import type { Parameter, ParameterValue } from '../read/parameter.js';
import { type NormalizedField, normalizeField } from '../read/normalize-field.js';
import type { RootFieldCompiler } from '../root-fields/root-field.js';
import { readMergeTargets } from './read-merge-targets.js';
import { unknownIdsError, type UnknownId } from './unknown-ids.js';

/** Resolves a root field, with everything selected below it, by one statement. */
export async function resolveRootField(request: FieldRequest, compile: RootFieldCompiler): Promise<never> {
  // The compiler returns the type that the schema declares for this field.
  return (await executeRootField(normalizeField(request), compile, request)) as never;
}

const PLANS_KEPT = 1_000;

/** Numbers of compilers, in the order in which they were first used. */
const numbers = new WeakMap<RootFieldCompiler, number>();
let compilers = 0;

function numberOf(compile: RootFieldCompiler): number {
  const number = numbers.get(compile) ?? (compilers += 1);
  numbers.set(compile, number);
  return number;
}

/** Plans by compiler and normalized field: two compilers may read one field differently. Each schema has its own. */
const plans = new WeakMap<GraphQLSchema, LRUCache<string, Plan>>();

/**
 * Executes a root field by one statement, and reads its value. If an id finds nothing because it was merged into
 * another, the field is executed again with that one.
 */
export async function executeRootField(
  normalized: NormalizedField,
  compile: RootFieldCompiler,
  request: FieldRequest,
): Promise<unknown> {
  const { info, context, at, idSuffix, nodeFormat } = request;
  const plan = planOf(normalized, compile, info.schema, momentOf(at));
  const parameters = {
    ...plan.bind(normalized.values, at),
    ...(at && { [INSTANT]: toDateTime(at.instant), [ID_SUFFIX]: idSuffix }),
  };
  const rows = await context.database.read({ text: plan.text, parameters }, context.signal, ([row], index) =>
    plan.readRow(row, index, nodeFormat),
  );
  const { missing, answer } = plan.read(rows);
  const unknown = missing.flat();
  const found = unknown.length > 0 ? undefined : answer();
  const lost = found === undefined ? unknown : unmatchedIds(found, plan.lookup, normalized.values);
  const others = lost.length > 0 ? await readMergeTargets(lost, request) : new Map<string, string>();
  if (others.size > 0) return executeRootField(withIds(normalized, others, plan), compile, request);
  if (found === undefined)
    throw await unknownIdsError(locateUnknown(plan.references, missing, normalized.values), context);
  return found;
}

/** The unknown ids of references, each with its path in the request. */
const locateUnknown = (
  references: readonly Reference[],
  missing: readonly string[][],
  values: readonly ParameterValue[],
): UnknownId[] =>
  missing.flatMap((ids, index) => {
    const { value, path } = values[(references[index] as Reference).parameter.index] as ParameterValue;
    const places = new Map((value as string[]).map((id, place) => [id, place] as const).reverse());
    return ids.map((id) => ({ id, path: `${path}[${places.get(id) ?? 0}]` }));
  });

/** Throws the errors in its arguments and selection that executing the field would throw. */
export async function validateRootField(
  normalized: NormalizedField,
  compile: RootFieldCompiler,
  request: FieldRequest,
): Promise<void> {
  const plan = planOf(normalized, compile, request.info.schema, momentOf(request.at));
  plan.bind(normalized.values, request.at);
  // Only the graph knows whether an id exists.
  if (plan.references.length > 0) await executeRootField(normalized, compile, request);
}

/** The ids that were looked up without a result. */
function unmatchedIds(
  found: unknown,
  lookup: Parameter | null,
  values: readonly ParameterValue[],
): readonly string[] {
  const ids = lookup && (values[lookup.index] as ParameterValue).value;
  if (typeof ids === 'string') return found === null ? [ids] : [];
  return ids === null ? [] : (ids as string[]).filter((_, index) => (found as unknown[])[index] === null);
}

/** The same field with some ids replaced. */
function withIds(
  { root: compile, values }: NormalizedField,
  others: ReadonlyMap<string, string>,
  { references, lookup }: Plan,
): NormalizedField {
  const indexes = new Set([...references.map(({ parameter }) => parameter.index), lookup?.index]);
  const other = (id: string) => others.get(id) ?? id;
  return {
    root: compile,
    values: values.map((given, index) => {
      if (!indexes.has(index)) return given;
      const value =
        typeof given.value === 'string' ? other(given.value) : (given.value as string[]).map(other);
      return { ...given, value };
    }),
  };
}

function planOf(
  { root: field }: NormalizedField,
  compile: RootFieldCompiler,
  schema: GraphQLSchema,
  moment: Moment,
): Plan {
  const kept = plans.get(schema) ?? new LRUCache<string, Plan>({ max: PLANS_KEPT });
  plans.set(schema, kept);
  const key = `${numberOf(compile)} ${moment.knownBy ?? 'now'} ${JSON.stringify(field)}`;
  const known = kept.get(key);
  if (known) return known;
  const plan = compileRootField(field, compile, schema, moment);
  kept.set(key, plan);
  return plan;
}
