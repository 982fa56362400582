import { createHash } from 'node:crypto';
import { Polarity } from '../../../domain/claims/polarity.js';
import { thingCounted } from '../../../rules/disputes/counted.js';
import { disputesAmong } from '../../../rules/disputes/disputes-among.js';
import type { FoundDispute } from '../../../rules/disputes/found-dispute.js';
import type { Statement } from '../../../rules/statements/statement.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { readScopeContext } from '../read-scope-context.js';
import { EFFECTIVE, readStatements } from './read-statements.js';

/** A dispute with the id that its claims give it. */
export interface IdentifiedDispute extends FoundDispute {
  readonly id: string;
}

/** The disputes that follow from the claims as they now stand, of those that are at home at these subjects. */
export async function expectedDisputes(
  transaction: WriteTransaction,
  homes: readonly string[],
): Promise<IdentifiedDispute[]> {
  const statements = [...(await readStatements(transaction, homes, EFFECTIVE))].filter(([, own]) =>
    mayConflict(own),
  );
  if (statements.length === 0) return [];
  const scopeContext = await readScopeContext(
    transaction,
    statements.flatMap(([, own]) => own),
  );
  return statements.flatMap(([home, own]) =>
    disputesAmong(own, scopeContext)
      // Among the parts of a home there may be disputes that are at home further down.
      .filter((dispute) => dispute.home === home)
      .map((dispute) => ({ ...dispute, id: idOfDispute(dispute) })),
  );
}

/** Whether something is denied, or two claims count the same thing. */
export function mayConflict(statements: readonly Statement[]): boolean {
  if (statements.length < 2) return false;
  if (statements.some(({ polarity }) => polarity === Polarity.DENIED)) return true;
  const counted = new Set<string>();
  return statements.some((statement) => {
    if (!statement.quantity) return false;
    const thing = thingCounted(statement, statement.quantity);
    return counted.size === counted.add(thing).size;
  });
}

/** The same claims in the same roles are the same dispute, whenever they come to be in dispute. */
export function idOfDispute({ kind, claims }: FoundDispute): string {
  const content = JSON.stringify([kind, claims.map(({ id, role }) => [id, role])]);
  return `dispute:${createHash('sha256').update(content).digest('hex').slice(0, 32)}`;
}
