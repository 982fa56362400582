import { registerEnumType } from 'type-graphql';

export enum ClaimRank {
  PREFERRED = 'PREFERRED',
  NORMAL = 'NORMAL',
  DEPRECATED = 'DEPRECATED',
}

registerEnumType(ClaimRank, {
  name: 'ClaimRank',
  description: 'How a claim ranks against others about the same thing.',
  valuesConfig: {
    PREFERRED: { description: 'Takes precedence over the others.' },
    NORMAL: { description: 'Ranks equally with the others.' },
    DEPRECATED: {
      description:
        'Known to be wrong or superseded in substance: kept and shown, but supports no edge and counts in no figure.',
    },
  },
});
