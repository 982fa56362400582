import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../graph/compile/compilation.js';
import { DocumentKind } from '../documents/document-kind.js';
import { claimIdPrefix } from './claim-id-prefix.js';

/** What decides whether a document that relays the document of a claim relays this claim. */
export interface Relaying {
  readonly document: string;
  /** Whether it represents a row of a data set. */
  readonly isRecord: boolean;
}

/** A claim, and the documents stated to relay it; null if none are stated. */
export interface Relayable {
  readonly claim: string;
  readonly relayedBy: readonly string[] | null;
}

/**
 * Whether a document that relays the document of a claim relays this claim. If stated, that decides. Otherwise any
 * document does, except the record of another row of a data set, which cites the whole document for its own event.
 */
export const passesOn = ({ document, isRecord }: Relaying, { claim, relayedBy }: Relayable): boolean =>
  relayedBy ? relayedBy.includes(document) : !isRecord || claim.startsWith(claimIdPrefix(document));

/** The same in Cypher, for a claim of which that is not stated. */
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
