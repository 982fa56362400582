import type { Kind } from '../../storage/ids.js';
import { Predicate } from './predicate.js';

/** Content that a claim may have besides its two ends. */
export type Content = 'quantity' | 'effect' | 'weapon' | 'title';

/** Kinds of subject and content that a predicate allows. */
export interface PredicateForm {
  readonly subject: readonly Kind[];
  /** Kinds of object allowed; empty if the predicate relates nothing. */
  readonly object: readonly Kind[];
  readonly needs: readonly Content[];
  readonly allows: readonly Content[];
}

const participation: PredicateForm = { subject: ['event'], object: ['actor'], needs: [], allows: [] };
const affiliation: PredicateForm = { subject: ['actor'], object: ['actor'], needs: [], allows: ['title'] };
const hold: PredicateForm = { subject: ['actor'], object: ['place', 'event'], needs: [], allows: [] };

const statement = (needs: Content[], allows: Content[] = []): PredicateForm => ({
  subject: ['event', 'actor', 'place'],
  object: [],
  needs,
  allows,
});

export const PREDICATE_FORMS: Readonly<Record<Predicate, PredicateForm>> = {
  [Predicate.PERPETRATED_BY]: participation,
  [Predicate.TARGETED]: participation,
  [Predicate.SUPPORTED_BY]: participation,
  [Predicate.PARTNERED_WITH]: participation,
  [Predicate.OBSERVED_BY]: participation,
  [Predicate.DECLARED_BY]: participation,
  [Predicate.INVOLVED]: participation,
  [Predicate.OCCURRED_AT]: { ...participation, object: ['place'] },
  [Predicate.MEMBER_OF]: affiliation,
  [Predicate.PART_OF]: affiliation,
  [Predicate.PARTNER_OF]: affiliation,
  [Predicate.LED_BY]: affiliation,
  [Predicate.HOLDS_POST_IN]: affiliation,
  [Predicate.CONTROLLED]: hold,
  [Predicate.THREATENED]: hold,
  [Predicate.MEASURED]: statement(['quantity']),
  [Predicate.AFFECTED]: statement(['effect'], ['quantity']),
  [Predicate.USED]: statement(['weapon']),
  [Predicate.STATED]: statement([]),
};
