import type { Context } from '../context.js';
import { UserError, type Problem } from '../errors/user-error.js';
import { kindOfId, labelOfKind, type Label, type RecordKind } from './ids.js';
import { nearestIds } from './nearest-ids.js';

/** So many are named at the most; the others are counted. */
const MAX_NAMED = 20;
/** So many comparisons of ids at the most; an error must not cost more than a result. */
const MAX_COMPARED = 50_000;

/** An id that names nothing, and where in the request it stands. */
export interface UnknownId {
  readonly id: string;
  readonly path: string;
}

/**
 * The error that names ids that name nothing, each with the known ids nearest to it. However many there are, one
 * statement reads what they are compared with.
 */
export async function unknownIdsError(
  unknown: readonly UnknownId[],
  context: Pick<Context, 'database' | 'signal'>,
): Promise<UserError> {
  const named = unknown.slice(0, MAX_NAMED);
  const known = await readKnown(
    [...new Set(named.map(labelOf))].sort(),
    MAX_COMPARED / named.length,
    context,
  );
  const problems = named.map((one) => problemOf(one, known));
  return UserError.all('INVALID_REQUEST', problems as [Problem, ...Problem[]], unknown.length);
}

const labelOf = ({ id }: UnknownId): Label => labelOfKind(kindOfId(id) as RecordKind);

type Known = ReadonlyMap<string, readonly string[]>;

/** Ids that bear some labels, so many of each. */
async function readKnown(
  labels: readonly Label[],
  most: number,
  { database, signal }: Pick<Context, 'database' | 'signal'>,
): Promise<Known> {
  const text = labels
    .map(
      (label) =>
        `MATCH (n:${label}) WITH n.id AS id LIMIT toInteger($most) RETURN '${label}' AS label, collect(id) AS ids`,
    )
    .join(' UNION ALL ');
  const rows = await database.read({ text, parameters: { most } }, signal);
  return new Map(rows as [string, string[]][]);
}

function problemOf(unknown: UnknownId, known: Known): Problem {
  const { id, path } = unknown;
  const label = labelOf(unknown);
  const near = nearestIds(id, known.get(label) ?? []);
  return {
    code: 'UNKNOWN_ID',
    path,
    message: `Nothing has the id “${id}”.`,
    hint:
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `No ${label.toLowerCase()} has an id like it.`,
  };
}
