import type { Context } from '../../context.js';
import { decisionNamed } from '../../write/decisions/decision-named.js';
import { decide } from '../../write/mutations/decide.js';
import { storedDecision } from '../../write/mutations/stored-decision.js';

/**
 * Undoes the decision that two entities are different, so that they may be proposed again. Undoing it twice changes
 * nothing. Throws UNKNOWN_ID if there is no such decision.
 */
export async function undoRefusal(context: Context, id: string): Promise<void> {
  context.identity.requireWriter();
  const { pair, reason, decidedBy } = await storedDecision(context, 'refusal', id);
  const [one, other] = pair as [string, string];
  const refusals = [{ one, other, reason: reason as string, decidedBy: decidedBy as string, undone: true }];
  await decide(context, { refusals }, decisionNamed(id));
}
