import type { Context } from '../context.js';
import { UserError, type Problem } from '../errors/user-error.js';
import type { Reference } from './compile/compilation.js';
import { kindOfId, labelOfKind, type RecordKind } from './ids.js';
import { nearestIds } from './nearest-ids.js';
import type { LeafValue } from './question/argument.js';

/** So many ids are compared at the most; an error must not cost more than an answer. */
const COMPARED = 50_000;

/** The error that names every id that names nothing, each with the known ids nearest to it. */
export async function unknownIds(
  references: readonly Reference[],
  missing: readonly string[][],
  values: readonly LeafValue[],
  context: Context,
): Promise<UserError> {
  const problems = await Promise.all(
    missing.flatMap((ids, index) => {
      const { value, path } = values[(references[index] as Reference).leaf.slot] as LeafValue;
      return ids.map((id) => unknownId(id, `${path}[${(value as string[]).indexOf(id)}]`, context));
    }),
  );
  return UserError.all('INVALID_REQUEST', problems as [Problem, ...Problem[]]);
}

/** What is wrong with an id that names nothing, with the known ids nearest to it. */
export async function unknownId(
  id: string,
  path: string,
  { database, signal }: Pick<Context, 'database' | 'signal'>,
): Promise<Problem> {
  const label = labelOfKind(kindOfId(id) as RecordKind);
  const text = `MATCH (n:${label}) WITH n.id AS id LIMIT toInteger($most) RETURN id`;
  const rows = await database.read({ text, parameters: { most: COMPARED } }, signal);
  const near = nearestIds(
    id,
    rows.map(([known]) => known as string),
  );
  return {
    code: 'UNKNOWN_ID',
    path,
    message: `Nothing has the id “${id}”.`,
    hint:
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `No ${label.toLowerCase()} has an id like it.`,
  };
}
