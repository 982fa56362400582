import type { ClaimedQuantity } from '../figures/claimed-interval.js';
import type { Polarity } from '../../domain/claims/polarity.js';
import type { Predicate } from '../../domain/claims/predicate.js';
import type { EffectKind } from '../../domain/events/effect-kind.js';
import type { ScopedClaim } from '../scopes/scope.js';

/** The content of a claim, whoever made it. */
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

/** An effective claim, as it is compared with others. */
export interface Statement extends StatementContent {
  readonly id: string;
  /** Equal for what the same actors said in the same document. */
  readonly source: string;
  /** Whether it was computed from others, so that it adds nothing to them. */
  readonly derived: boolean;
}
