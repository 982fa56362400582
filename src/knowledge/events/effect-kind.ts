import { registerEnumType } from 'type-graphql';

export enum EffectKind {
  STRUCK = 'STRUCK',
  DESTROYED = 'DESTROYED',
  DAMAGED = 'DAMAGED',
  KILLED = 'KILLED',
  WOUNDED = 'WOUNDED',
  LIBERATED = 'LIBERATED',
  DETECTED = 'DETECTED',
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
    LIBERATED: { description: "Freed from somebody's control." },
    DETECTED: { description: 'Detected, without being hit.' },
  },
});
