import { quoted } from '../../errors/quoted.js';
import { kindOfId, withArticle } from '../../storage/ids.js';
import type { UndoableDecisionInput } from '../../domain/decision-input.js';
import type { Problems } from './problems.js';

/** Checks that undoneBy is only given for a decision that was undone. `decision` names its kind. */
export function checkUndone(
  { undone, undoneBy }: UndoableDecisionInput,
  decision: string,
  path: string,
  problems: Problems,
): void {
  if (undoneBy == null || undone === true) return;
  problems.add(`${path}.undoneBy`, {
    code: 'INVALID_ARGUMENT',
    message: `This ${decision} was not undone.`,
    hint: 'Leave undoneBy out, or say undone: true.',
  });
}

/** Checks that the id at a path has the same kind as another; invalid ids are reported elsewhere. */
export function checkOneKind(id: string, other: string, path: string, problems: Problems): void {
  const [kind, expected] = [kindOfId(id), kindOfId(other)];
  if (kind === null || expected === null || kind === expected) return;
  problems.add(path, {
    code: 'WRONG_KIND',
    message: `${quoted(id)} names ${withArticle(kind)}, ${quoted(other)} ${withArticle(expected)}.`,
    hint: `Expected the id of ${withArticle(expected)}.`,
  });
}
