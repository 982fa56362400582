import { UserError } from '../errors/user-error.js';
import { answer } from './answer.js';
import { argumentPath } from './argument-path.js';
import { ask } from './ask.js';
import type { Asked } from './asked.js';
import { readQuestion } from './question/read-question.js';
import { checkIds, many } from './roots/many.js';
import type { Root } from './roots/root.js';
import { readSnapshotId, suffixOf } from './snapshot/snapshot-ids.js';

/** So many instants one list of ids may be of: each is a statement of its own. */
const MAX_INSTANTS = 10;

/** Answers a root field with what its argument `id` names, as of the instant that the id carries, if it does. */
export function answerById(id: string, asked: Asked, root: Root): Promise<never> {
  const { at } = readSnapshotId(id, argumentPath(asked, 'id'));
  return answer(asOfId(at, asked), root);
}

/** Answers a root field with what its argument `ids` names, each as of the instant that its id carries. */
export async function answerByIds(given: readonly string[], asked: Asked): Promise<never> {
  const path = argumentPath(asked, 'ids');
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
      const turned = asOfId(instant === null ? null : new Date(instant), asked);
      const places = [...read.keys()].filter((index) => (read[index]?.at?.getTime() ?? null) === instant);
      const ids = places.map((index) => given[index]);
      const found = (await ask(readQuestion(turned, { ids }), many, turned)) as readonly unknown[];
      places.forEach((place, index) => (nodes[place] = found[index]));
    }),
  );
  return nodes as never;
}

/** As of the instant of an id; of one without, or where the whole request is as of an instant, as it was asked. */
const asOfId = (at: Date | null, asked: Asked): Asked =>
  at === null || asked.context.asOf ? asked : { ...asked, at, idSuffix: suffixOf(at) };

const tooManyInstants = (count: number, path: string): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: `These ids are of ${count} instants.`,
    hint: `Ask at once for ids of at most ${MAX_INSTANTS} instants.`,
  });
