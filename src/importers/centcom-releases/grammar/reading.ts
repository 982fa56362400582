import type { Qualifier } from '../../../domain/claims/qualifier.js';
import type { EffectKind } from '../../../domain/events/effect-kind.js';

/** Whose a thing is, if the text says so. */
export type Owner = 'ISIS' | 'COALITION';

/** What one object phrase says was done to what. */
export interface EffectReading {
  readonly kind: EffectKind;
  /** The verb that says it, in the past tense. */
  readonly verb: string;
  /** A noun in the singular, in lower case except for abbreviations. */
  readonly object: string;
  /** Null if none is stated: “multiple”, “ISIL fighters”. */
  readonly number: number | null;
  readonly qualifier: Qualifier;
  readonly owner: Owner | null;
}

/** The strikes that a sentence introduces: at another place, or others at the same. */
export interface StrikesReading {
  /** Null if none is stated. */
  readonly number: number | null;
  /** The place as it is written; null if none is named. */
  readonly place: string | null;
}

/** The content of one sentence. */
export interface SentenceReading {
  /** The sentence, with single spaces. */
  readonly sentence: string;
  /** Null if it continues about the previous strikes. */
  readonly strikes: StrikesReading | null;
  readonly effects: readonly EffectReading[];
  /** Whether it is known to state no effect, such as “The strike had no effect”. */
  readonly isStatement: boolean;
  /** The parts of it that the grammar does not cover, word for word. */
  readonly uncovered: readonly string[];
}
