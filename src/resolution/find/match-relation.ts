import { registerEnumType } from 'type-graphql';

export enum MatchRelation {
  SAME = 'SAME',
  COVERS = 'COVERS',
}

registerEnumType(MatchRelation, {
  name: 'MatchRelation',
  description: 'How two entities may be related.',
  valuesConfig: {
    SAME: { description: 'They may be the same.' },
    COVERS: {
      description: 'One event may stand for several of another data set, of which the other is one.',
    },
  },
});
