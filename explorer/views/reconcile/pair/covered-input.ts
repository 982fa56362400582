import type { VariablesOf } from 'gql.tada';
import type { coverMutation } from '../decision-mutations.js';
import type { Thing } from './sides.js';

type EventInput = VariablesOf<typeof coverMutation>['covered'];

/** The record of an event as it is, but part of another; null if it is no event. */
export function coveredInput(thing: Thing, whole: string): EventInput | null {
  if (thing.__typename !== 'Event') return null;
  const { id, title, eventKind, time, description } = thing;
  return { id, title, kind: eventKind, time: time?.edtf ?? null, description, partOf: whole };
}
