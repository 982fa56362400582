import { quoted } from '../../errors/quoted.js';
import { kindOfId } from '../../graph/ids.js';
import type { MergeInput } from '../../knowledge/merges/merge-input.js';
import type { Problems } from './problems.js';

/** Checks that a merge is of at least two entities, each named once, and of one kind. */
export function checkMergeContent(
  { keep, merge, undone, undoneBy }: MergeInput,
  path: string,
  problems: Problems,
): void {
  const wrong = (field: string, message: string, hint: string) => {
    problems.add(`${path}.${field}`, { code: 'INVALID_ARGUMENT', message, hint });
  };
  if (merge.length === 0) wrong('merge', 'There is nothing to merge.', 'Expected at least one id.');
  if (undoneBy != null && undone !== true)
    wrong('undoneBy', 'This merge was not undone.', 'Leave undoneBy out, or say undone: true.');
  merge.forEach((id, index) => {
    const field = `merge[${index}]`;
    if (id === keep)
      wrong(field, `${quoted(id)} cannot be merged into itself.`, 'Expected another id than keep.');
    else if (merge.indexOf(id) < index)
      wrong(field, `${quoted(id)} stands here twice.`, 'Expected each id once.');
    const [kind, kept] = [kindOfId(id), kindOfId(keep)];
    if (kind === null || kept === null || kind === kept) return;
    problems.add(`${path}.${field}`, {
      code: 'WRONG_KIND',
      message: `${quoted(id)} names a ${kind}, ${quoted(keep)} a ${kept}.`,
      hint: `Expected the id of a ${kept}.`,
    });
  });
}
