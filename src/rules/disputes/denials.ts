import { claimedInterval } from '../figures/claimed-interval.js';
import { ANY_COUNT, type Interval, isWithin } from '../figures/interval.js';
import { Polarity } from '../../domain/claims/polarity.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { scopeKey, scopeOf } from '../scopes/scope.js';
import type { ScopeContext } from '../scopes/scope-context.js';
import { DisputeKind } from '../../domain/disputes/kind.js';
import { DisputeRole, type FoundDispute, foundDispute } from './found-dispute.js';
import type { Statement } from '../statements/statement.js';

/**
 * What some claims assert and others deny, about the same subject and scope: the same relation, effect, weapon, number
 * or text. A denial of a number or a post applies only to that one; a denial without one applies to all.
 */
export function denials(statements: readonly Statement[], scopeContext: ScopeContext): FoundDispute[] {
  const given = statements.filter(({ derived }) => !derived);
  const denied = given.filter(({ polarity }) => polarity === Polarity.DENIED);
  if (denied.length === 0) return [];
  const asserted = given
    .filter(({ polarity }) => polarity === Polarity.ASSERTED)
    .map((statement) => ({ statement, key: statementKey(statement, scopeContext) }));
  const disputes: Sides[] = [];
  for (const denial of denied) {
    const denies = statementKey(denial, scopeContext);
    const contrary = asserted.filter(({ statement, key }) => key === denies && isDenied(statement, denial));
    if (contrary.length > 0)
      join(
        disputes,
        denial,
        contrary.map(({ statement }) => statement),
      );
  }
  return disputes.map(({ denying, saying }) => {
    const [{ subject, quantity }] = [...denying] as [Statement];
    return foundDispute(DisputeKind.DENIAL, subject, quantity?.measure ?? null, [
      ...[...saying].map(({ id }) => ({ id, role: DisputeRole.STATEMENT })),
      ...[...denying].map(({ id }) => ({ id, role: DisputeRole.DENIAL })),
    ]);
  });
}

interface Sides {
  readonly denying: Set<Statement>;
  readonly saying: Set<Statement>;
}

/** Denials of the same statement form one dispute. */
function join(disputes: Sides[], denial: Statement, contrary: readonly Statement[]): void {
  const joined: Sides = { denying: new Set([denial]), saying: new Set(contrary) };
  for (const other of disputes.filter(({ saying }) => contrary.some((statement) => saying.has(statement)))) {
    for (const one of other.denying) joined.denying.add(one);
    for (const one of other.saying) joined.saying.add(one);
    disputes.splice(disputes.indexOf(other), 1);
  }
  disputes.push(joined);
}

function isDenied(statement: Statement, denial: Statement): boolean {
  if (denial.title !== null && denial.title !== statement.title) return false;
  return isWithin(numbersOf(statement), numbersOf(denial));
}

const numbersOf = ({ quantity }: Statement): Interval => (quantity ? claimedInterval(quantity) : ANY_COUNT);

/** Equal for claims that assert or deny the same, except for numbers and titles. */
function statementKey(statement: Statement, scopeContext: ScopeContext): string {
  const { predicate, object, weapon, effectKind, effectObject, effectOwner, quantity, text } = statement;
  return JSON.stringify([
    predicate,
    object,
    weapon,
    effectKind,
    effectObject?.trim().toLowerCase() ?? null,
    effectOwner,
    predicate === Predicate.MEASURED ? [quantity?.measure.trim().toLowerCase(), quantity?.unit] : null,
    predicate === Predicate.STATED ? text.trim().toLowerCase() : null,
    scopeKey(scopeOf(statement, scopeContext)),
  ]);
}
