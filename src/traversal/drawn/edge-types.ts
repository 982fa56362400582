import { PREDICATE_FORMS } from '../../knowledge/claims/predicate-form.js';

/** Drawn from claims, between two things: the type is the predicate. */
const OF_PREDICATES = Object.entries(PREDICATE_FORMS).flatMap(([predicate, { object }]) =>
  object.length > 0 ? [predicate] : [],
);

/** Between actors, events and places. That an event is part of another, and a place within one, rests on no claim. */
export const BETWEEN_THINGS: readonly string[] = [...OF_PREDICATES, 'WITHIN'];

/** Between actors, events, places and documents. */
export const DRAWN: readonly string[] = [...BETWEEN_THINGS, 'PUBLISHED_BY', 'RELAYS'];

/** From a claim to where it was made and what it is based on. */
export const OF_DOCUMENTS: readonly string[] = ['STATED_IN', 'BASED_ON'];

/** From a claim to what it speaks of and rests on. */
export const OF_CLAIMS: readonly string[] = [
  'ABOUT',
  'OBJECT',
  'SAID_BY',
  'STATED_IN',
  'SCOPE_PLACE',
  'SCOPE_ACTOR',
  'EFFECT_OWNER',
  'SUPERSEDES',
  'DERIVED_FROM',
  'BASED_ON',
  'RELAYED_BY',
];
