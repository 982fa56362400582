import { quoted } from '../../errors/quoted.js';
import { kindOfId } from '../../storage/ids.js';
import type { ClaimInput } from '../../domain/claims/inputs.js';
import { type Content, PREDICATE_FORMS } from '../../domain/claims/predicate-form.js';
import type { QuantityInput } from '../../domain/claims/quantity-input.js';
import { idOf } from '../../domain/constraints/id-rules.js';
import type { Problems } from './problems.js';

const CONTENTS: readonly Content[] = ['quantity', 'effect', 'weapon', 'title'];

/** Checks that a claim has what its predicate needs and nothing else. */
export function checkClaimContent(claim: ClaimInput, path: string, problems: Problems): void {
  const { predicate } = claim;
  const form = PREDICATE_FORMS[predicate];

  checkEnd('subject', claim.subject);
  if (claim.object != null) {
    if (form.object.length > 0) checkEnd('object', claim.object);
    else misplaced('object');
  } else if (form.object.length > 0) {
    missing('object', `the id of ${form.object.join(' or ')}`);
  }
  if (claim.object != null && claim.object === claim.subject) {
    problems.add(`${path}.object`, {
      code: 'INVALID_ARGUMENT',
      message: `${quoted(claim.object)} is related to itself.`,
      hint: 'Expected another object than the subject.',
    });
  }
  for (const content of CONTENTS) {
    if (claim[content] == null && form.needs.includes(content)) missing(content, `a ${content}`);
    if (claim[content] != null && ![...form.needs, ...form.allows].includes(content)) misplaced(content);
  }
  if (claim.quantity) checkQuantity(claim.quantity, `${path}.quantity`, problems);

  /** Only of an id that is one, so that nothing is reported twice. */
  function checkEnd(end: 'subject' | 'object', id: string): void {
    const kind = kindOfId(id);
    if (kind === null || kind === 'document' || kind === 'claim') return;
    const fault = idOf(...form[end])(id);
    if (fault) problems.add(`${path}.${end}`, { ...fault, hint: `${predicate}: ${fault.hint}` });
  }

  function missing(field: string, expected: string): void {
    problems.add(`${path}.${field}`, {
      code: 'INVALID_ARGUMENT',
      message: `A claim ${predicate} needs ${field === 'effect' || field === 'object' ? 'an' : 'a'} ${field}.`,
      hint: `Expected ${expected}.`,
    });
  }

  function misplaced(field: string): void {
    problems.add(`${path}.${field}`, {
      code: 'INVALID_ARGUMENT',
      message: `A claim ${predicate} has no ${field}.`,
      hint: `Leave ${field} out, or choose the predicate that it belongs to.`,
    });
  }
}

/** Low ≤ best ≤ high, at least one of them, and no count below 0. */
function checkQuantity({ unit, low, best, high }: QuantityInput, path: string, problems: Problems): void {
  const given = Object.entries({ low, best, high }).filter(
    (entry): entry is [string, number] => entry[1] != null,
  );
  if (given.length === 0) {
    problems.add(path, {
      code: 'INVALID_NUMBER',
      message: 'This quantity has no number.',
      hint: 'Expected at least one of low, best and high.',
    });
  }
  given.forEach(([name, value], index) => {
    const before = given[index - 1];
    if (before && before[1] > value) {
      problems.add(`${path}.${name}`, {
        code: 'INVALID_NUMBER',
        message: `${name} (${value}) is less than ${before[0]} (${before[1]}).`,
        hint: 'Expected low ≤ best ≤ high.',
      });
    }
    if (unit == null && value < 0) {
      problems.add(`${path}.${name}`, {
        code: 'INVALID_NUMBER',
        message: `${value} is no count.`,
        hint: 'Expected 0 or more, or the unit of what was measured.',
      });
    }
  });
}
