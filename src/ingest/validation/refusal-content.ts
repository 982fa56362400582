import { quoted } from '../../errors/quoted.js';
import { kindOfId } from '../../graph/ids.js';
import type { RefusalInput } from '../../knowledge/refusals/refusal-input.js';
import type { Problems } from './problems.js';

/** Checks that a refusal is of two entities of one kind. */
export function checkRefusalContent(
  { one, other, undone, undoneBy }: RefusalInput,
  path: string,
  problems: Problems,
): void {
  if (undoneBy != null && undone !== true) {
    problems.add(`${path}.undoneBy`, {
      code: 'INVALID_ARGUMENT',
      message: 'This refusal was not undone.',
      hint: 'Leave undoneBy out, or say undone: true.',
    });
  }
  if (one === other) {
    problems.add(`${path}.other`, {
      code: 'INVALID_ARGUMENT',
      message: `${quoted(other)} is one with itself.`,
      hint: 'Expected another id than one.',
    });
  }
  const [kind, otherKind] = [kindOfId(one), kindOfId(other)];
  if (kind === null || otherKind === null || kind === otherKind) return;
  problems.add(`${path}.other`, {
    code: 'WRONG_KIND',
    message: `${quoted(other)} names a ${otherKind}, ${quoted(one)} a ${kind}.`,
    hint: `Expected the id of a ${kind}.`,
  });
}
