import type { DerivationRule } from '../../../domain/claims/derivation-rule.js';
import type { Divisible } from '../../../rules/derivation/division.js';
import type { ClaimedQuantity } from '../../../rules/figures/claimed-interval.js';
import type { ClaimRank } from '../../../domain/claims/rank.js';

/** An event that is divided into parts, or one of its parts. */
export interface DivisionMember extends Divisible {
  readonly title: string;
  /** Names of its places, in the order of their ids. */
  readonly placeNames: readonly string[];
}

/** An event, the parts that divide it among them, and the numbers that are claimed of each as a whole. */
export interface DividedEvent {
  readonly whole: DivisionMember;
  readonly parts: readonly DivisionMember[];
  /** Claims that were given, by event. */
  readonly given: ReadonlyMap<string, readonly GivenFigure[]>;
}

/** An effective claim that gives a number of a whole event. */
export interface GivenFigure {
  readonly id: string;
  readonly event: string;
  readonly rank: ClaimRank;
  readonly quantity: ClaimedQuantity;
}

/** A figure that the system derives, or has derived and written as a claim. */
export interface DerivedFigure {
  /** The event of whose division it follows. */
  readonly owner: string;
  readonly event: string;
  readonly rule: DerivationRule;
  readonly quantity: ClaimedQuantity;
  /** The claims that it is derived from: ids, or figures that are not written yet. */
  readonly inputs: readonly (string | DerivedFigure)[];
  readonly text: string;
  readonly derivation: string;
  /** Null while it is not written. */
  readonly stored: { readonly id: string; readonly live: boolean } | null;
}

/** What is stored of one thing of an event by one rule, and what should be. */
export interface FigureChange {
  readonly stored: readonly DerivedFigure[];
  readonly expected: DerivedFigure | null;
}

/** The same text for figures of the same event, measure and unit, derived by the same rule. */
export const figureKey = (event: string, rule: DerivationRule, { measure, unit }: CountedThing): string =>
  JSON.stringify([event, rule, measure, unit]);

/** What a figure counts. */
export type CountedThing = Pick<ClaimedQuantity, 'measure' | 'unit'>;
