import { distance } from 'fastest-levenshtein';
import type { Context } from '../../context.js';
import { UserError, type Problem } from '../../errors/user-error.js';
import { kindOfId, labelOfKind, type Label, type RecordKind } from '../../storage/ids.js';

const MAX_IDS = 3;
/** An id with a larger share of its letters changed is no help. */
const MAX_CHANGED_SHARE = 0.5;

/** The candidates spelled most like an unknown id; none if none is close. */
export function nearestIds(id: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, far: distance(id, candidate) }))
    .filter(({ candidate, far }) => far <= MAX_CHANGED_SHARE * Math.max(id.length, candidate.length))
    .sort((one, other) => one.far - other.far || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, MAX_IDS)
    .map(({ candidate }) => candidate);
}

/** Maximum number of ids named in the error; the others are counted. */
const MAX_NAMED = 20;
/** Maximum number of comparisons of ids; an error must not cost more than a result. */
const MAX_COMPARED = 50_000;

/** An unknown id, and its path in the request. */
export interface UnknownId {
  readonly id: string;
  readonly path: string;
}

/**
 * The error for unknown ids, each with the most similar known ids. One statement reads the ids to compare with, however
 * many there are.
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

/** Up to a limit of ids for each label. */
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
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `No ${label.toLowerCase()} has a similar id.`,
  };
}
