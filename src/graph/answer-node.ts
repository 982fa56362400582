import { ask, check } from './ask.js';
import type { Asked } from './asked.js';
import { kindOfId, kindOfLabel, type RecordKind } from './ids.js';
import { storedType } from './mapping/registry.js';
import type { Question } from './question/question.js';
import { readQuestion } from './question/read-question.js';
import { one } from './roots/one.js';

/** Answers a root field with the node of an id that the graph itself gave: what a change or a message is about. */
export async function answerNode(asked: Asked, id: string): Promise<never> {
  const kind = kindOfId(id);
  if (!kind) throw new TypeError(`${id} is no id.`);
  return (await ask(questionOf(id, kind, asked), one(kind), asked)) as never;
}

/**
 * Throws what `answerNode` would throw at what is selected of the node, while it is not known yet which one it will be.
 * A field that gives no node has nothing below it at which anything could be thrown.
 */
export async function checkSelection(asked: Asked): Promise<void> {
  const { root } = readQuestion(asked);
  const stored = root.selection && storedType(root.selection.type);
  const kind = stored && kindOfLabel(stored.label);
  if (kind) await check(questionOf(`${kind}:any`, kind, asked), one(kind), asked);
}

function questionOf(id: string, kind: RecordKind, asked: Asked): Question {
  const { root, values } = readQuestion(asked);
  return {
    root: { ...root, arguments: { id: { slot: values.length, kinds: [kind] } } },
    values: [...values, { value: id, path: `${root.path}.id` }],
  };
}
