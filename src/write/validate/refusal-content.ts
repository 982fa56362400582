import { quoted } from '../../errors/quoted.js';
import type { RefusalInput } from '../../domain/refusals/inputs.js';
import type { Problems } from './problems.js';
import { checkOneKind, checkUndone } from './undoable-content.js';

/** Checks that a refusal names two entities of one kind, and of these the one that covers the other. */
export function checkRefusalContent(refusal: RefusalInput, path: string, problems: Problems): void {
  const { one, other, covering } = refusal;
  checkUndone(refusal, 'refusal', path, problems);
  if (one === other) {
    problems.add(`${path}.other`, {
      code: 'INVALID_ARGUMENT',
      message: `${quoted(other)} is one with itself.`,
      hint: 'Expected another id than one.',
    });
  }
  checkOneKind(other, one, `${path}.other`, problems);
  if (covering != null && covering !== one && covering !== other) {
    problems.add(`${path}.covering`, {
      code: 'INVALID_ARGUMENT',
      message: `${quoted(covering)} is neither of the two.`,
      hint: 'Expected the id that stands under one or other.',
    });
  }
}
