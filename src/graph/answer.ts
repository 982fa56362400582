import { ask } from './ask.js';
import type { Asked } from './asked.js';
import { readQuestion } from './question/read-question.js';
import type { Root } from './roots/root.js';

/** Answers a root field, with everything that is asked below it, by one statement. */
export async function answer(asked: Asked, root: Root): Promise<never> {
  // What the compiler reads has the shape that the schema promises for this field.
  return (await ask(readQuestion(asked), root, asked)) as never;
}
