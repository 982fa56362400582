import { ask } from './ask.js';
import type { Asked } from './asked.js';
import { kindOfId } from './ids.js';
import { readQuestion } from './question/read-question.js';
import { one } from './roots/one.js';

/** Answers a root field with the node of an id that the graph itself gave: what a change or a message is about. */
export async function answerNode(asked: Asked, id: string): Promise<never> {
  const kind = kindOfId(id);
  if (!kind) throw new TypeError(`${id} is no id.`);
  const { root, values } = readQuestion(asked.info);
  const question = {
    root: { ...root, arguments: { id: { slot: values.length, kinds: [kind] } } },
    values: [...values, { value: id, path: `${root.path}.id` }],
  };
  return (await ask(question, one(kind), asked)) as never;
}
