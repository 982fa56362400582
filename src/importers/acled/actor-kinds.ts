import { ActorKind } from '../../domain/actors/kind.js';

/**
 * Kinds of actors by “inter” code, numeric or spelled out (codebook, “Actor names, types, and inter codes”). Rioters,
 * protesters and civilians are unnamed crowds: ACLED only gives their country. “External and other forces” are
 * peacekeepers, companies and coalitions; armies abroad, which share this code, are recognized by name.
 */
const KINDS: Readonly<Record<string, ActorKind>> = {
  1: ActorKind.ARMED_FORCES,
  'state forces': ActorKind.ARMED_FORCES,
  2: ActorKind.ARMED_GROUP,
  'rebel group': ActorKind.ARMED_GROUP,
  'rebel groups': ActorKind.ARMED_GROUP,
  3: ActorKind.ARMED_GROUP,
  'political militia': ActorKind.ARMED_GROUP,
  'political militias': ActorKind.ARMED_GROUP,
  4: ActorKind.ARMED_GROUP,
  'identity militia': ActorKind.ARMED_GROUP,
  'identity militias': ActorKind.ARMED_GROUP,
  5: ActorKind.UNIDENTIFIED,
  rioters: ActorKind.UNIDENTIFIED,
  6: ActorKind.UNIDENTIFIED,
  protesters: ActorKind.UNIDENTIFIED,
  7: ActorKind.UNIDENTIFIED,
  civilians: ActorKind.UNIDENTIFIED,
  8: ActorKind.ARMED_GROUP,
  'external/other forces': ActorKind.ARMED_GROUP,
  'other forces': ActorKind.ARMED_GROUP,
};

/** Names that reveal the kind of actor, whatever its role or code in a row. */
const NAMES: readonly (readonly [RegExp, ActorKind])[] = [
  [/^Unidentified\b/i, ActorKind.UNIDENTIFIED],
  [/^(?:Rioters|Protesters|Civilians) \(/, ActorKind.UNIDENTIFIED],
  [/^(?:Military|Police) Forces of\b/, ActorKind.ARMED_FORCES],
  [/^Government of\b/, ActorKind.GOVERNMENT],
  [/\b(?:Militia|Rebels|Brigades?|Defen[cs]e Forces?)\b/, ActorKind.ARMED_GROUP],
];

/** Whether this is one of the codebook's codes for an actor, or empty. */
export const isInterCode = (code: string): boolean =>
  code === '' || code === '0' || Object.hasOwn(KINDS, code.toLowerCase());

/** The kind of an actor, by its name if that reveals it, otherwise by its code; null if neither does. */
export function kindOfActor(name: string, code: string): ActorKind | null {
  const byName = NAMES.find(([pattern]) => pattern.test(name));
  if (byName) return byName[1];
  const key = code.toLowerCase();
  return Object.hasOwn(KINDS, key) ? (KINDS[key] as ActorKind) : null;
}
