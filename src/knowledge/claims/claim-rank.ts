import { registerEnumType } from 'type-graphql';

export enum ClaimRank {
  PREFERRED = 'PREFERRED',
  NORMAL = 'NORMAL',
  DEPRECATED = 'DEPRECATED',
}

registerEnumType(ClaimRank, {
  name: 'ClaimRank',
  description: 'How a claim stands beside others of the same thing.',
  valuesConfig: {
    PREFERRED: { description: 'To be taken before the others.' },
    NORMAL: { description: 'As good as any other.' },
    DEPRECATED: {
      description:
        'Known to be wrong or superseded in substance: kept and shown, but it draws no edge and counts in no figure.',
    },
  },
});
