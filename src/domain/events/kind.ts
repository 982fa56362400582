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
  description: 'Kind of event.',
  valuesConfig: {
    STRIKE: { description: 'One strike, or the strikes of one day at one place.' },
    STRIKE_CAMPAIGN: { description: 'Strikes counted together over a period.' },
    BATTLE: { description: 'Fighting between two or more sides.' },
    ATTACK: { description: 'Violence by one side against another, other than a strike.' },
    TERRITORIAL_CONTROL: { description: 'Someone held an area.' },
    DECLARATION: { description: 'Someone made a public declaration.' },
    MOVEMENT: { description: 'People or materiel moved.' },
    OTHER: { description: 'Anything else.' },
  },
});
