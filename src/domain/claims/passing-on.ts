import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { DocumentKind } from '../documents/kind.js';

/** `passesOn` in Cypher, for a claim that does not say which documents pass it on. */
export function mayPassOn(
  document: Cypher.Node,
  claim: Cypher.Node,
  { moment }: Compilation,
): Cypher.Predicate {
  const slug = new Cypher.Function('substring', [
    document.property('id'),
    new Cypher.Literal('document:'.length),
  ]);
  const stem = Cypher.plus(new Cypher.Literal('claim:'), slug, new Cypher.Literal('/'));
  return Cypher.or(isNoRecord(document, moment), Cypher.startsWith(claim.property('id'), stem));
}

const isNoRecord = (document: Cypher.Node, moment: Compilation['moment']): Cypher.Predicate =>
  Cypher.neq(moment.property(document, 'kind'), new Cypher.Literal(DocumentKind.DATASET_RECORD));

/** The condition that it is stated which documents relay a claim. */
export const isRelayGiven = (claim: Cypher.Node): Cypher.Predicate =>
  Cypher.isNotNull(claim.property('relayedBy'));
