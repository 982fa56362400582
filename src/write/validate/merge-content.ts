import { quoted } from '../../errors/quoted.js';
import type { MergeInput } from '../../domain/merges/inputs.js';
import type { Problems } from './problems.js';
import { checkOneKind, checkUndone } from './undoable-content.js';

/** Checks that a merge has at least two entities of one kind, each named once. */
export function checkMergeContent(decision: MergeInput, path: string, problems: Problems): void {
  const { keep, merge } = decision;
  const wrong = (field: string, message: string, hint: string) => {
    problems.add(`${path}.${field}`, { code: 'INVALID_ARGUMENT', message, hint });
  };
  if (merge.length === 0) wrong('merge', 'There is nothing to merge.', 'Expected at least one id.');
  checkUndone(decision, 'merge', path, problems);
  merge.forEach((id, index) => {
    const field = `merge[${index}]`;
    if (id === keep)
      wrong(field, `${quoted(id)} cannot be merged into itself.`, 'Expected another id than keep.');
    else if (merge.indexOf(id) < index)
      wrong(field, `${quoted(id)} stands here twice.`, 'Expected each id once.');
    checkOneKind(id, keep, `${path}.${field}`, problems);
  });
}
