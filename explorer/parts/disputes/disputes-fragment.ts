import { graphql } from '../../api/graphql.js';
import { quantityFragment } from '../claim-card/claim-fragment.js';
import { thingFragment } from '../thing/thing-fragment.js';

export const disputeFragment = graphql(
  `
    fragment DisputeShown on Dispute {
      kind
      measure
      explanation
      claims {
        __typename
        id
        text
        polarity
        quantity {
          ...Figures
        }
        saidBy {
          ...Thing
        }
        document {
          ...Thing
        }
      }
    }
  `,
  [quantityFragment, thingFragment],
);
