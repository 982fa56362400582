import type { VariablesOf } from 'gql.tada';
import type { Kind } from '../thing-picker/kind.js';
import type { assertMutation } from './assert-mutation.js';

export type Predicate = VariablesOf<typeof assertMutation>['claim']['predicate'];

/** The subjects, objects and further content that a predicate allows. */
interface PredicateForm {
  readonly subject: readonly Kind[];
  readonly object: readonly Kind[];
  readonly content: readonly ('quantity' | 'effect' | 'weapon' | 'title')[];
}

const statement = (...content: PredicateForm['content']): PredicateForm => ({
  subject: ['event', 'actor', 'place'],
  object: [],
  content,
});
const participation: PredicateForm = { subject: ['event'], object: ['actor'], content: [] };
const tie: PredicateForm = { subject: ['actor'], object: ['actor'], content: ['title'] };
const hold: PredicateForm = { subject: ['actor'], object: ['place', 'event'], content: [] };

/** In the order in which they are offered. The API validates by the same rules. */
export const PREDICATE_FORMS: Readonly<Record<Predicate, PredicateForm>> = {
  STATED: statement(),
  MEASURED: statement('quantity'),
  AFFECTED: statement('effect', 'quantity'),
  USED: statement('weapon'),
  PERPETRATED_BY: participation,
  TARGETED: participation,
  SUPPORTED_BY: participation,
  PARTNERED_WITH: participation,
  OBSERVED_BY: participation,
  DECLARED_BY: participation,
  INVOLVED: participation,
  OCCURRED_AT: { ...participation, object: ['place'] },
  CONTROLLED: hold,
  THREATENED: hold,
  PART_OF: tie,
  MEMBER_OF: tie,
  PARTNER_OF: tie,
  LED_BY: tie,
  HOLDS_POST_IN: tie,
};

/** Predicates for claims about something of a kind. */
export const predicatesFor = (kind: Kind | null): Predicate[] =>
  (Object.keys(PREDICATE_FORMS) as Predicate[]).filter((predicate) =>
    PREDICATE_FORMS[predicate].subject.some((one) => one === kind),
  );
