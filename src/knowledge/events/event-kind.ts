import { registerEnumType } from 'type-graphql';

export enum EventKind {
  STRIKE = 'STRIKE',
  STRIKE_CAMPAIGN = 'STRIKE_CAMPAIGN',
  BATTLE = 'BATTLE',
  ATTACK = 'ATTACK',
  TERRITORIAL_CONTROL = 'TERRITORIAL_CONTROL',
  DECLARATION = 'DECLARATION',
  MOVEMENT = 'MOVEMENT',
  OTHER = 'OTHER',
}

registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What happened.',
  valuesConfig: {
    STRIKE: { description: 'One strike, or the strikes of one day at one place.' },
    STRIKE_CAMPAIGN: { description: 'Strikes counted together over a period.' },
    BATTLE: { description: 'Fighting between two or more sides.' },
    ATTACK: { description: 'Violence of one side against another that is not a strike.' },
    TERRITORIAL_CONTROL: { description: 'Somebody held an area.' },
    DECLARATION: { description: 'Somebody declared something to the world.' },
    MOVEMENT: { description: 'People or materiel moved.' },
    OTHER: { description: 'Anything else.' },
  },
});
