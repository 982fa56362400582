import { registerEnumType } from 'type-graphql';

export enum Match {
  POSSIBLE = 'POSSIBLE',
  DEFINITE = 'DEFINITE',
}

registerEnumType(Match, {
  name: 'Match',
  description:
    'POSSIBLE: the time span or place may lie within the given one. DEFINITE: it must. Default: POSSIBLE for times, DEFINITE for places. What has no stated time or place never matches.',
  valuesConfig: {
    POSSIBLE: {
      description:
        'The time span overlaps the given one; the place lies within the given one or contains it.',
    },
    DEFINITE: {
      description:
        'The time span lies entirely within the given one and is neither approximate nor uncertain; the place lies within the given one.',
    },
  },
});
