import type { Context } from '../context.js';
import { UserError } from '../errors/user-error.js';
import { checkId, ENTITY_KINDS, type EntityKind, kindOfId } from '../graph/ids.js';
import { unknownIdsError, type UnknownId } from '../graph/unknown-ids.js';
import { apply } from '../ingest/apply.js';
import { lockLedger } from '../ingest/ledger.js';
import { readMergesAround } from '../ingest/projection/read-merges.js';
import { readRecords } from '../ingest/records/read-records.js';
import { checkMerge } from '../ingest/decisions/check-merge.js';
import { checkWords } from './check-words.js';
import type { DecisionReason } from '../ingest/decisions/decision-reason.js';
import { mergeSteps } from '../ingest/decisions/merge-steps.js';

/** Which entities turned out to be one, and which of them stands for all. */
interface Entities {
  readonly keep: string;
  readonly merge: readonly string[];
}

/**
 * Decides that several entities are one, and gives the id of the decision. Where just that has been decided already and
 * still holds, it is that decision. Throws everything that speaks against it.
 */
export async function mergeEntities(
  context: Context,
  entities: Entities,
  decision: DecisionReason,
): Promise<string> {
  const { keep, merge } = entities;
  const kind = checkIds(entities);
  checkWords(decision.reason, 'reason');
  const outcome = await context.database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const records = await readRecords(transaction, kind, [keep, ...merge]);
    const unknown = [keep, ...merge].filter((id) => !records.has(id));
    if (unknown.length > 0) return { unknown };

    const before = await readMergesAround(transaction, kind, [keep, ...merge]);
    const same = before.find((one) => !one.until && one.kept === keep && isSameSet(one.merged, merge));
    if (same) return { id: same.id };

    await checkMerge(transaction, kind, entities, records);
    const decided = { id: `merge:${instant.toISOString()}`, keep, merge, ...decision };
    await apply(
      transaction,
      await mergeSteps(transaction, kind, decided, before, instant),
      instant,
      decision.decidedBy,
    );
    return { id: decided.id };
  }, context.signal);
  if (outcome.id === undefined) throw await unknownIdsError(placed(outcome.unknown, entities), context);
  return outcome.id;
}

/** The kind of them all. */
function checkIds({ keep, merge }: Entities): EntityKind {
  checkId(keep, ENTITY_KINDS, 'keep');
  const kind = kindOfId(keep) as EntityKind;
  if (merge.length === 0) throw wrong('merge', 'There is nothing to merge.', 'Expected at least one id.');
  merge.forEach((id, index) => {
    const path = `merge[${index}]`;
    checkId(id, [kind], path);
    if (id === keep)
      throw wrong(path, `“${id}” cannot be merged into itself.`, 'Expected another id than keep.');
    if (merge.indexOf(id) < index) throw wrong(path, `“${id}” stands here twice.`, 'Expected each id once.');
  });
  return kind;
}

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const wrong = (path: string, message: string, hint: string): UserError =>
  UserError.of({ code: 'INVALID_ARGUMENT', path, message, hint });

function placed(unknown: readonly string[], { keep, merge }: Entities): UnknownId[] {
  const places = new Map(merge.map((id, index) => [id, `merge[${index}]`]));
  return unknown.map((id) => ({ id, path: id === keep ? 'keep' : (places.get(id) ?? 'merge') }));
}
