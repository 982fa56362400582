import type { Context } from '../context.js';
import { type Problem, UserError } from '../errors/user-error.js';
import { ingest } from '../ingest/ingest.js';
import { senderNamed } from '../ingest/sender.js';
import type { ClaimInput } from '../knowledge/claims/claim-input.js';

/** Takes in one claim, as a dossier of only this claim. Throws what `ingest` throws, with paths in the claim. */
export async function assertClaim({ database, identity }: Context, claim: ClaimInput): Promise<void> {
  try {
    await ingest(database, { claims: [claim] }, senderNamed(identity.requireWriter()));
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    const [first, ...others] = failure.problems.map((problem): Problem => ({
      ...problem,
      path: problem.path.replace(/^claims\[0\]/, 'claim'),
    }));
    throw first ? UserError.all('INVALID_DOSSIER', [first, ...others]) : failure;
  }
}
