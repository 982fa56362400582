import { UserError } from '../errors/user-error.js';
import { resolveRootField } from './resolve-root-field.js';
import { argumentPath } from './argument-path.js';
import { executeRootField } from './execute-root-field.js';
import type { FieldRequest } from './field-request.js';
import { normalizeField } from './selection/normalize-field.js';
import { checkIds, nodesField } from './root-fields/nodes-field.js';
import type { RootFieldCompiler } from './root-fields/root-field.js';
import { readSnapshotId, suffixOf } from './snapshot/snapshot-ids.js';

/** Maximum number of instants in one list of ids: each requires its own statement. */
const MAX_INSTANTS = 10;

/** Resolves a root field to what its argument `id` names, as of the instant in the id, if there is one. */
export function resolveById(id: string, request: FieldRequest, compile: RootFieldCompiler): Promise<never> {
  const { at } = readSnapshotId(id, argumentPath(request, 'id'));
  return resolveRootField(atInstantOfId(at, request), compile);
}

/** Resolves a root field to what its argument `ids` names, each as of the instant in its id. */
export async function resolveByIds(given: readonly string[], request: FieldRequest): Promise<never> {
  const path = argumentPath(request, 'ids');
  const read = given.map((id, index) => readSnapshotId(id, `${path}[${index}]`));
  checkIds(
    read.map(({ id }) => id),
    path,
  );
  const instants = [...new Set(read.map(({ at }) => at?.getTime() ?? null))];
  if (instants.length > MAX_INSTANTS) throw tooManyInstants(instants.length, path);
  const nodes = new Array<unknown>(given.length).fill(null);
  await Promise.all(
    instants.map(async (instant) => {
      const snapshotRequest = atInstantOfId(instant === null ? null : new Date(instant), request);
      const places = [...read.keys()].filter((index) => (read[index]?.at?.getTime() ?? null) === instant);
      const ids = places.map((index) => given[index]);
      const found = (await executeRootField(
        normalizeField(snapshotRequest, { ids }),
        nodesField,
        snapshotRequest,
      )) as readonly unknown[];
      places.forEach((place, index) => (nodes[place] = found[index]));
    }),
  );
  return nodes as never;
}

/** As of the instant of an id; as of that of the request if the id has none, or if the whole request has one. */
const atInstantOfId = (at: Date | null, request: FieldRequest): FieldRequest =>
  at === null || request.context.asOf ? request : { ...request, at, idSuffix: suffixOf(at) };

const tooManyInstants = (count: number, path: string): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: `These ids have ${count} different instants.`,
    hint: `Request ids of at most ${MAX_INSTANTS} instants at once.`,
  });
