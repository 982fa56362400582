import type { ClaimedQuantity } from './claimed-interval.js';
import type { Polarity } from './polarity.js';
import type { Predicate } from './predicate.js';
import type { EffectKind } from '../events/effect-kind.js';
import type { ScopedClaim } from '../scopes/scope.js';

/** What a claim says, whoever says it. */
export interface StatementContent extends ScopedClaim {
  readonly text: string;
  readonly predicate: Predicate;
  readonly polarity: Polarity;
  readonly object: string | null;
  readonly title: string | null;
  readonly weapon: string | null;
  readonly effectKind: EffectKind | null;
  readonly effectObject: string | null;
  readonly effectOwner: string | null;
  readonly quantity: ClaimedQuantity | null;
}

/** An effective claim, as far as it can be held against others. */
export interface Statement extends StatementContent {
  readonly id: string;
  /** The same text for what the same actors said in the same document. */
  readonly source: string;
  /** Whether it was only worked out from others, so that all it says they have said. */
  readonly derived: boolean;
}
