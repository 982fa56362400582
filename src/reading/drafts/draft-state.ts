import { registerEnumType } from 'type-graphql';

export enum DraftState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
}

registerEnumType(DraftState, {
  name: 'DraftState',
  description: 'What became of a draft.',
  valuesConfig: {
    OPEN: { description: 'It is under review.' },
    ACCEPTED: { description: 'It was ingested.' },
    REJECTED: { description: 'It was rejected, and is kept.' },
  },
});

export enum DraftItemState {
  PROPOSED = 'PROPOSED',
  KEPT = 'KEPT',
  DROPPED = 'DROPPED',
}

registerEnumType(DraftItemState, {
  name: 'DraftItemState',
  description: 'What a review says of an item of a draft.',
  valuesConfig: {
    PROPOSED: { description: 'Nobody has reviewed it as it is now.' },
    KEPT: { description: 'It is right.' },
    DROPPED: { description: 'It is left out when the draft is accepted.' },
  },
});
