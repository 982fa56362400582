import { registerEnumType } from 'type-graphql';

export enum AffiliationKind {
  MEMBER_OF = 'MEMBER_OF',
  PART_OF = 'PART_OF',
  PARTNER_OF = 'PARTNER_OF',
  LED_BY = 'LED_BY',
  HOLDS_POST_IN = 'HOLDS_POST_IN',
}

registerEnumType(AffiliationKind, {
  name: 'AffiliationKind',
  description: 'How one actor is related to another.',
  valuesConfig: {
    MEMBER_OF: { description: 'Is a member of it, or serves it.' },
    PART_OF: { description: 'Is part of it: a unit of a force, a branch of a state.' },
    PARTNER_OF: { description: 'Works with it; neither is part of the other.' },
    LED_BY: { description: 'Is commanded or led by it.' },
    HOLDS_POST_IN: { description: 'Holds a post in it; the title says which.' },
  },
});
