import type { Context } from '../../context.js';
import { decisionNamed } from '../../write/decisions/decision-named.js';
import { decide } from '../../write/mutations/decide.js';
import { storedDecision } from '../../write/mutations/stored-decision.js';

/**
 * Undoes a merge: its entities are separate again, except for other merges in effect. Undoing it twice changes nothing.
 * Throws UNKNOWN_ID if there is no such merge.
 */
export async function undoMerge(context: Context, id: string): Promise<void> {
  context.identity.requireWriter();
  const { kept, merged, reason, decidedBy } = await storedDecision(context, 'merge', id);
  const merge = { keep: kept as string, merge: merged as string[], reason: reason as string };
  const merges = [{ ...merge, decidedBy: decidedBy as string, undone: true }];
  await decide(context, { merges }, decisionNamed(id));
}
