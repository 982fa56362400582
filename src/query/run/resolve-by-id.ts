import { UserError } from '../../errors/user-error.js';
import { resolveRootField, executeRootField } from './execute-root-field.js';
import { argumentPath, type FieldRequest } from '../read/field-request.js';
import { normalizeField } from '../read/normalize-field.js';
import { checkIds, nodesField } from '../root-fields/nodes-field.js';
import type { RootFieldCompiler } from '../root-fields/root-field.js';
import { type AsOf, asOfText, isSameAsOf } from '../../time/as-of.js';
import { readSnapshotId, suffixOf } from '../snapshot/snapshot-ids.js';

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
  const snapshots = new Map(read.map(({ at }) => [at && asOfText(at), at]));
  if (snapshots.size > MAX_INSTANTS) throw tooManyInstants(snapshots.size, path);
  const nodes = new Array<unknown>(given.length).fill(null);
  await Promise.all(
    [...snapshots.values()].map(async (snapshot) => {
      const snapshotRequest = atInstantOfId(snapshot, request);
      const places = [...read.keys()].filter((index) => isSameAsOf(read[index]?.at ?? null, snapshot));
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
const atInstantOfId = (at: AsOf | null, request: FieldRequest): FieldRequest =>
  at === null || request.context.asOf ? request : { ...request, at, idSuffix: suffixOf(at) };

const tooManyInstants = (count: number, path: string): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: `These ids have ${count} different instants.`,
    hint: `Request ids of at most ${MAX_INSTANTS} instants at once.`,
  });
