import { registerEnumType } from 'type-graphql';

export enum EffectKind {
  STRUCK = 'STRUCK',
  DESTROYED = 'DESTROYED',
  DAMAGED = 'DAMAGED',
  KILLED = 'KILLED',
  WOUNDED = 'WOUNDED',
  LIBERATED = 'LIBERATED',
  DETECTED = 'DETECTED',
  SUPPRESSED = 'SUPPRESSED',
  DENIED = 'DENIED',
  CAPTURED = 'CAPTURED',
  ABANDONED = 'ABANDONED',
}

registerEnumType(EffectKind, {
  name: 'EffectKind',
  description: 'What was done to the object of an effect.',
  valuesConfig: {
    STRUCK: { description: 'Hit.' },
    DESTROYED: { description: 'Destroyed.' },
    DAMAGED: { description: 'Damaged.' },
    KILLED: { description: 'Killed.' },
    WOUNDED: { description: 'Wounded.' },
    LIBERATED: { description: 'Freed from someone’s control.' },
    DETECTED: { description: 'Detected but not hit.' },
    SUPPRESSED: {
      description: 'Kept from firing, moving or working for a time, without being reported damaged.',
    },
    DENIED: { description: 'Kept out of the target’s reach or use: terrain, an advantage.' },
    CAPTURED: { description: 'Taken by the other side, whole or damaged.' },
    ABANDONED: { description: 'Left behind by its owner.' },
  },
});
