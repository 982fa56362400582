import { claimIdPrefix } from '../../domain/claims/claim-id-prefix.js';

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
