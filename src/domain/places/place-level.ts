import { registerEnumType } from 'type-graphql';

export enum PlaceLevel {
  COUNTRY = 'COUNTRY',
  PROVINCE = 'PROVINCE',
  DISTRICT = 'DISTRICT',
  PLACE = 'PLACE',
}

registerEnumType(PlaceLevel, {
  name: 'PlaceLevel',
  description: 'How large the places are by which events are grouped.',
  valuesConfig: {
    COUNTRY: { description: 'Countries.' },
    PROVINCE: { description: 'First-level administrative areas: provinces, governorates.' },
    DISTRICT: { description: 'Second-level administrative areas.' },
    PLACE: { description: 'The place of the event itself, however large.' },
  },
});
