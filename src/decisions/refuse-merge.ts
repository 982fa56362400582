import type { Context } from '../context.js';
import { UserError } from '../errors/user-error.js';
import { checkId, ENTITY_KINDS, type EntityKind, kindOfId } from '../graph/ids.js';
import { unknownIdsError } from '../graph/unknown-ids.js';
import { apply } from '../ingest/apply.js';
import { lockLedger } from '../ingest/ledger.js';
import { alreadyMergedFault } from '../ingest/decisions/already-merged-fault.js';
import { readIdentities } from '../ingest/projection/read-identities.js';
import { readRecords } from '../ingest/records/read-records.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { checkWords } from './check-words.js';
import { decisionStep } from './decision-step.js';
import type { DecisionReason } from '../ingest/decisions/decision-reason.js';

const STANDING = `
MATCH (refusal:Refusal)
WHERE refusal.pair = $pair AND refusal.undoneAt IS NULL
RETURN refusal.id AS id
LIMIT 1
`;

/** Two entities that somebody holds for two. */
export interface RefusedPair {
  readonly one: string;
  readonly other: string;
}

/**
 * Decides that two entities are not one, and gives the id of the decision. Where that has been decided already and still
 * holds, it is that decision. Throws ALREADY_MERGED where they are one by a merge that holds.
 */
export async function refuseMerge(
  context: Context,
  { one, other }: RefusedPair,
  decision: DecisionReason,
): Promise<string> {
  const kind = checkPair({ one, other });
  checkWords(decision.reason, 'reason');
  const pair = [one, other].sort();
  const outcome = await context.database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const records = await readRecords(transaction, kind, pair);
    const unknown = pair.filter((id) => !records.has(id));
    if (unknown.length > 0) return { unknown };

    const [standing] = await transaction.run<{ id: string }>({ text: STANDING, parameters: { pair } });
    if (standing) return standing;

    await checkApart(transaction, { one, other });
    const step = decisionStep('refusal', { pair, undoneAt: null, undoneBy: null, ...decision }, instant);
    await apply(transaction, [step], instant, decision.decidedBy);
    return { id: step.after.id };
  }, context.signal);
  if ('id' in outcome) return outcome.id;
  const unknown = outcome.unknown.map((id) => ({ id, path: id === one ? 'one' : 'other' }));
  throw await unknownIdsError(unknown, context);
}

/** The kind of both. */
function checkPair({ one, other }: RefusedPair): EntityKind {
  checkId(one, ENTITY_KINDS, 'one');
  const kind = kindOfId(one) as EntityKind;
  checkId(other, [kind], 'other');
  if (one !== other) return kind;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: 'other',
    message: `“${other}” is one with itself.`,
    hint: 'Expected another id than one.',
  });
}

async function checkApart(transaction: WriteTransaction, { one, other }: RefusedPair): Promise<void> {
  const identities = await readIdentities(transaction, [one, other]);
  const fault = alreadyMergedFault([one, other], identities, 'Undo the merge first, with undoMerge.');
  if (fault) throw UserError.of({ ...fault, path: 'other' });
}
