import {
  coerceInputValue,
  getNamedType,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { checkRange } from '../errors/check-range.js';
import { nestedTooDeep } from '../errors/nesting.js';
import { type Problem, UserError } from '../errors/user-error.js';
import { checkId, ENTITY_KINDS } from '../storage/ids.js';
import { nearestIds } from '../query/run/unknown-ids.js';
import type { AsOf } from '../time/as-of.js';
import { withPlainIds } from '../query/snapshot/plain-ids.js';
import { plainId } from '../query/snapshot/snapshot-ids.js';
import type { EventFilter } from '../domain/events/filter.js';
import { MAX_DEPTH } from '../traversal/neighborhood/neighborhood.js';
import type { Around, ExportRequest, Parameters } from './export-request.js';
import type { Format } from './format.js';
import { readFormulas } from './read-formulas.js';
import { readMoment } from './read-moment.js';

/** List fields of EventFilter, each of which is also a parameter that may be repeated. */
const LISTS = ['by', 'on', 'involving', 'at', 'saidBy', 'kind', 'without'] as const;
const TEXTS = ['during', 'match', 'text'] as const;
const AROUND = ['neighborhood', 'depth', 'limit'] as const;

const PARAMETERS: readonly string[] = [
  ...LISTS,
  ...TEXTS,
  ...AROUND,
  'filter',
  'asOf',
  'knownBy',
  'formulas',
];

/** Maximum number of nodes in a neighborhood, as in the field `neighborhood`. */
const MAX_NODES = 500;
const DEFAULT_NODES = 100;

type ReadFormat = Pick<Format, 'name' | 'hasCells' | 'isOfRecords'>;

/** Reads what is to be exported. Throws a UserError with everything that is wrong, by the names of the parameters. */
export function readRequest(given: Parameters, format: ReadFormat, schema: GraphQLSchema): ExportRequest {
  const unknown = Object.keys(given).filter((name) => !PARAMETERS.includes(name));
  const problems: Problem[] = [...unknown.map(unknownParameter), ...repeated(given)];
  refuse(problems);
  const formulas = readFormulas(given['formulas']?.[0], format, problems);
  const asOf = readMoment(given, format, problems);
  const filter = readFilter(given, schema, problems);
  const around = readAround(given, filter !== null, asOf, problems);
  const plain = noting(problems, filter, () =>
    withPlainIds(eventFilter(schema), filter, { at: asOf }, 'filter'),
  );
  refuse(problems);
  return { filter: plain as EventFilter | null, around, asOf, formulas, parameters: given };
}

function refuse([first, ...others]: Problem[]): void {
  if (first) throw UserError.all('INVALID_REQUEST', [first, ...others]);
}

function unknownParameter(name: string): Problem {
  const [near] = nearestIds(name, PARAMETERS);
  return {
    code: 'INVALID_ARGUMENT',
    path: name.slice(0, 50),
    message: `There is no parameter “${name.slice(0, 50)}”.`,
    hint: near === undefined ? `Expected some of ${PARAMETERS.join(', ')}.` : `Did you mean ${near}?`,
  };
}

const repeated = (given: Parameters): Problem[] =>
  Object.entries(given).flatMap(([name, values]): Problem[] =>
    values.length > 1 && !LISTS.some((list) => list === name)
      ? [{ code: 'INVALID_ARGUMENT', path: name, message: `${name} is given twice.`, hint: 'Give it once.' }]
      : [],
  );

/** The filter in JSON and the other parameters must all match. */
function readFilter(given: Parameters, schema: GraphQLSchema, problems: Problem[]): EventFilter | null {
  const simple: Record<string, unknown> = {};
  for (const name of LISTS) if (given[name]) simple[name] = given[name];
  for (const name of TEXTS) if (given[name]) simple[name] = given[name][0];
  const filters = [
    ...(Object.keys(simple).length > 0 ? [coerced(simple, '', schema, problems)] : []),
    ...(given['filter']
      ? [coerced(json(given['filter'][0] ?? '', problems), 'filter', schema, problems)]
      : []),
  ];
  return filters.length > 1 ? { and: filters } : (filters[0] ?? null);
}

function json(text: string, problems: Problem[]): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const problem = nestedTooDeep(value, 'filter');
    if (!problem) return value;
    problems.push(problem);
    return {};
  } catch {
    problems.push({
      code: 'INVALID_ARGUMENT',
      path: 'filter',
      message: 'This is not JSON.',
      hint: 'Expected a JSON object with the fields of EventFilter, e.g. {"during":"2019-03"}.',
    });
    return {};
  }
}

function coerced(value: unknown, root: string, schema: GraphQLSchema, problems: Problem[]): EventFilter {
  return coerceInputValue(value, eventFilter(schema), (path, _invalid, error) => {
    const where = [...(root === '' ? [] : [root]), ...path]
      .map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step))
      .join('');
    const own = error instanceof UserError ? error.problems[0] : undefined;
    problems.push({
      code: own?.code ?? 'INVALID_ARGUMENT',
      path: where,
      message: own?.message ?? error.message,
      hint: own?.hint ?? 'Expected an EventFilter: the sandbox at /graphql describes it.',
    });
  }) as EventFilter;
}

function eventFilter(schema: GraphQLSchema): GraphQLInputObjectType {
  const type = getNamedType(schema.getType('EventFilter'));
  if (!isInputObjectType(type)) throw new TypeError('The schema has no EventFilter.');
  return type;
}

function readAround(
  given: Parameters,
  isFiltered: boolean,
  asOf: AsOf | null,
  problems: Problem[],
): Around | null {
  const id = given['neighborhood']?.[0];
  if (id === undefined) {
    for (const name of ['depth', 'limit'])
      if (given[name]) problems.push(misplaced(name, `${name} applies only to a neighborhood.`));
    return null;
  }
  if (isFiltered) problems.push(misplaced('neighborhood', 'A neighborhood cannot be filtered.'));
  const number = (name: 'depth' | 'limit', most: number, usual: number) =>
    noting(problems, usual, () =>
      checkRange(wholeNumber(given[name]?.[0], usual), { min: 1, max: most }, name),
    );
  return {
    id: noting(problems, id, () =>
      checkId(plainId(id, { at: asOf }, 'neighborhood'), ENTITY_KINDS, 'neighborhood'),
    ),
    depth: number('depth', MAX_DEPTH, 1),
    limit: number('limit', MAX_NODES, DEFAULT_NODES),
  };
}

const misplaced = (path: string, message: string): Problem => ({
  code: 'INVALID_ARGUMENT',
  path,
  message,
  hint: 'Give either a filter, or neighborhood with depth and limit.',
});

/** Anything but an integer is out of every range. */
const wholeNumber = (text: string | undefined, usual: number): number =>
  text === undefined ? usual : /^\d{1,9}$/.test(text) ? Number(text) : NaN;

function noting<Value>(problems: Problem[], otherwise: Value, check: () => Value): Value {
  try {
    return check();
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    problems.push(...failure.problems);
    return otherwise;
  }
}
