import { registerEnumType } from 'type-graphql';

export enum Match {
  POSSIBLE = 'POSSIBLE',
  DEFINITE = 'DEFINITE',
}

registerEnumType(Match, {
  name: 'Match',
  description:
    'POSSIBLE: the time span or place may lie inside what is asked. DEFINITE: it must. Left out, a time matches where it is possible, and a place where it is definite. What has no stated time or place never matches.',
  valuesConfig: {
    POSSIBLE: {
      description:
        'A time span that overlaps what is asked; a place that lies within what is asked, or that contains it.',
    },
    DEFINITE: {
      description:
        'A time span that lies wholly inside what is asked and is neither approximate nor uncertain; a place that lies within what is asked.',
    },
  },
});
