import { registerEnumType } from 'type-graphql';

export enum PlaceKind {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  PROVINCE = 'PROVINCE',
  DISTRICT = 'DISTRICT',
  CITY = 'CITY',
  TOWN = 'TOWN',
  VILLAGE = 'VILLAGE',
  VALLEY = 'VALLEY',
  RIVER = 'RIVER',
  SITE = 'SITE',
  OTHER = 'OTHER',
}

registerEnumType(PlaceKind, {
  name: 'PlaceKind',
  description: 'Kind of place.',
  valuesConfig: {
    COUNTRY: { description: 'A country.' },
    REGION: { description: 'A region within a country, or across several.' },
    PROVINCE: { description: 'A first-level administrative area: province or governorate.' },
    DISTRICT: { description: 'A second-level administrative area.' },
    CITY: { description: 'A city.' },
    TOWN: { description: 'A town.' },
    VILLAGE: { description: 'A village or hamlet.' },
    VALLEY: { description: 'A valley.' },
    RIVER: { description: 'A river.' },
    SITE: { description: 'A single site: a base, a bridge, a building.' },
    OTHER: { description: 'Anything else, such as a border.' },
  },
});
