import type { Asked } from '../../graph/asked.js';
import { argumentPath } from '../../graph/argument-path.js';
import { unknownId } from '../../graph/unknown-ids.js';
import { UserError, type Problem } from '../../errors/user-error.js';

/**
 * Throws UNKNOWN_ID, with the nearest known ids, for ids in arguments that name nothing. An id that names something
 * which was not yet known at the asked instant is none of these: then there was nothing around it.
 */
export async function refuseUnknown(ids: Readonly<Record<string, string>>, asked: Asked): Promise<void> {
  const { database, signal } = asked.context;
  const text = `MATCH (node:Actor|Place|Event|Document|Claim) WHERE node.id IN $ids RETURN node.id`;
  const known = await database.read({ text, parameters: { ids: Object.values(ids) } }, signal);
  const unknown = Object.entries(ids).filter(([, id]) => !known.some(([one]) => one === id));
  const problems = await Promise.all(
    unknown.map(([name, id]) => unknownId(id, argumentPath(asked, name), asked.context)),
  );
  if (problems.length > 0) throw UserError.all('INVALID_REQUEST', problems as [Problem, ...Problem[]]);
}
