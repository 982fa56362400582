import { PREDICATE_FORMS } from '../../domain/claims/predicate-form.js';

/** Projected from claims, between two entities: the type is the predicate. */
const PREDICATE_EDGE_TYPES = Object.entries(PREDICATE_FORMS).flatMap(([predicate, { object }]) =>
  object.length > 0 ? [predicate] : [],
);

/** Between actors, events and places. That an event is part of another, or a place within one, is not supported by claims. */
export const ENTITY_EDGE_TYPES: readonly string[] = [...PREDICATE_EDGE_TYPES, 'WITHIN'];

/** Between actors, events, places and documents. */
export const SHOWN_EDGE_TYPES: readonly string[] = [...ENTITY_EDGE_TYPES, 'PUBLISHED_BY', 'RELAYS'];

/** From a claim to where it was made and what it is based on. */
export const DOCUMENT_EDGE_TYPES: readonly string[] = ['STATED_IN', 'BASED_ON'];

/** From a claim to what it is about and derived from. */
export const CLAIM_EDGE_TYPES: readonly string[] = [
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
