import { quoted } from '../../errors/quoted.js';
import type { ClaimInput } from '../../domain/claims/inputs.js';
import type { Problems } from './problems.js';

/** Checks that a claim gives one name at most for each thing, and only for what it names. */
export function checkNamesUsed(claim: ClaimInput, path: string, problems: Problems): void {
  const { subject, object, saidBy, scopePlace, scopeActor, effect } = claim;
  const named = [subject, object, ...(saidBy ?? []), scopePlace, scopeActor, effect?.owner];
  const given = claim.namesUsed ?? [];
  given.forEach(({ node }, index) => {
    const where = `${path}.namesUsed[${index}].node`;
    if (!named.includes(node)) {
      problems.add(where, {
        code: 'INVALID_ARGUMENT',
        message: `The claim does not name ${quoted(node)}.`,
        hint: 'Expected its subject, object, scopePlace, scopeActor, the owner of its effect, or one of saidBy.',
      });
    } else if (given.findIndex((other) => other.node === node) < index) {
      problems.add(where, {
        code: 'DUPLICATE_ID',
        message: `${quoted(node)} has a name already.`,
        hint: 'Expected one name for each.',
      });
    }
  });
}
