import type { Context } from '../../context.js';
import { decisionNamed } from '../../write/decisions/decision-named.js';
import { decide } from '../../write/mutations/decide.js';
import { storedDecision } from '../../write/mutations/stored-decision.js';

/**
 * Undoes the decision that two entities are different, or that one covers the other, so that they may be proposed again. Undoing it twice changes
 * nothing. Throws UNKNOWN_ID if there is no such decision.
 */
export async function undoRefusal(context: Context, id: string): Promise<void> {
  context.identity.requireWriter();
  const { pair, covering, reason, decidedBy } = await storedDecision(context, 'refusal', id);
  const [one, other] = pair as [string, string];
  const refusal = { one, other, covering: covering as string | null, reason: reason as string };
  const refusals = [{ ...refusal, decidedBy: decidedBy as string, undone: true }];
  await decide(context, { refusals }, decisionNamed(id));
}
