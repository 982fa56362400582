import { disputesAmong } from '../../../src/rules/disputes/disputes-among.js';
import { PREDICATE_FORMS } from '../../../src/domain/claims/predicate-form.js';
import { idOfDispute } from '../../../src/write/derive/disputes/expected-disputes.js';
import { EFFECTIVE, readStatements } from '../../../src/write/derive/disputes/read-statements.js';
import { beginDisputes } from '../../../src/write/derive/disputes/stored-disputes.js';
import { readScopeContext } from '../../../src/write/derive/read-scope-context.js';
import type { ScopedClaim } from '../../../src/rules/scopes/scope.js';
import type { WriteTransaction } from '../../../src/neo4j/database.js';
import type { FlatGraph, FlatNode } from './flat-graph.js';
import type { StatedModel } from './stated.js';

const TIE = ['title', 'validTime', 'validTimeEarliest', 'validTimeLatest', 'validTimePrecision']
  .concat('validTimeApproximate', 'validTimeUncertain')
  .map((name) => `.${name}`)
  .join(', ');

const isTie = (predicate: string): boolean =>
  Object.entries(PREDICATE_FORMS).some(
    ([name, { allows }]) => name === predicate && allows.includes('title'),
  );

/**
 * Makes of a graph the one that there would be if nothing had been recorded but what counted at an instant: the rest is
 * deleted, and what questions about now look at is made what follows from the claims that were effective. The
 * transaction is to be rolled back.
 */
export async function reduceToStated(
  transaction: WriteTransaction,
  graph: FlatGraph,
  model: StatedModel,
  at: Date,
): Promise<void> {
  const run = (text: string, parameters: Record<string, unknown> = {}) =>
    transaction.run({ text, parameters });
  const end = (claim: FlatNode, type: string) => graph.out(claim, type)[0]?.id ?? null;
  const scoped = model.claims().map((claim) => ({
    ...{ subject: end(claim, 'ABOUT'), scopePlace: end(claim, 'SCOPE_PLACE') },
    scopeActor: end(claim, 'SCOPE_ACTOR'),
  }));
  const scopeContext = await readScopeContext(transaction, scoped as unknown as ScopedClaim[]);
  const there = [...model.there(at)];
  const effective = model.claims().filter((claim) => model.isEffective(claim, at));
  await run(
    `MATCH (node) WHERE NOT node:Migration AND NOT node:Ledger AND (node:Revision OR NOT node.id IN $there)
     DETACH DELETE node`,
    { there },
  );
  await run('MATCH ()-[edge]->() WHERE edge.claim IS NOT NULL DELETE edge');
  await run('MATCH (claim:Claim) SET claim.live = claim.id IN $effective', {
    effective: effective.map(({ id }) => id),
  });
  const isProjected = (claim: FlatNode) => claim['object'] !== undefined && claim['polarity'] === 'ASSERTED';
  for (const claim of effective.filter(isProjected)) {
    const predicate = claim['predicate'] as string;
    await run(
      `MATCH (claim:Claim {id: $id})-[:ABOUT]->(subject), (claim)-[:OBJECT]->(object)
       WHERE subject <> object
       CREATE (subject)-[edge:${predicate} {claim: $id}]->(object)
       ${isTie(predicate) ? `SET edge += claim {${TIE}}` : ''}`,
      { id: claim.id },
    );
  }
  const homes = there.filter((id) => /^(event|actor|place):/.test(id) && !isMerged(graph, id));
  const statements = await readStatements(transaction, homes, EFFECTIVE);
  const disputes = [...statements].flatMap(([home, own]) =>
    disputesAmong(own, scopeContext).filter((dispute) => dispute.home === home),
  );
  await beginDisputes(
    transaction,
    disputes.map((dispute) => ({ ...dispute, id: idOfDispute(dispute) })),
    at,
  );
}

const isMerged = (graph: FlatGraph, id: string): boolean =>
  graph.nodes.get(id)?.labels.includes('Merged') === true &&
  graph.nodes.get(id)?.labels.some((label) => /^Merged./.test(label)) === true;
